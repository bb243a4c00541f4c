import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { addRow, columnsOf } from '../rows/row.postgres.ts';
import type { CommendationForm } from './commendation-form.ts';

const columns = columnsOf([
  ...['id', 'code', 'name', 'levels', 'subjectKinds', 'validFrom', 'validUntil', 'source', 'confidence'],
  'documentId',
]);

/** Forms of commendation and their versions; everybody reads them. */
export const createCommendationFormStore = (manager: EntityManager) => ({
  /** Answers false when a version of this code begins on that day already. */
  add: async (
    form: CommendationForm,
    { now, actorId }: { readonly now: Date; readonly actorId: string },
  ): Promise<boolean> => {
    await manager.query('SELECT pg_advisory_xact_lock(1762110)');
    const there: unknown[] = await manager.query(
      'SELECT 1 FROM commendation_form WHERE code = $1 AND valid_from = $2',
      [form.code, form.validFrom],
    );
    if (there.length > 0) return false;
    await addRow(manager, 'commendation_form', { ...form, recordedAt: now, recordedBy: actorId });
    return true;
  },
  byIds: (ids: readonly string[]): Promise<CommendationForm[]> =>
    manager.query(`SELECT ${columns} FROM commendation_form WHERE id = ANY ($1::uuid[])`, [[...ids]]),
  /** Of each code the version that is in force on a day, in order of code. */
  inForceOn: (day: CalendarDay): Promise<CommendationForm[]> =>
    manager.query(
      `SELECT * FROM (SELECT DISTINCT ON (code) ${columns} FROM commendation_form WHERE valid_from <= $1
         ORDER BY code, valid_from DESC) AS latest
        WHERE "validUntil" IS NULL OR "validUntil" > $1 ORDER BY code LIMIT 1000`,
      [day],
    ),
});

export type CommendationFormStore = ReturnType<typeof createCommendationFormStore>;
