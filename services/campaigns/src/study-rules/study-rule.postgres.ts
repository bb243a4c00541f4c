import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { EntityManager } from 'typeorm';
import { addRow, columnsOf } from '../rows/row.postgres.ts';
import type { StudyRule } from './study-rule.ts';

const columns = columnsOf([
  ...['id', 'unitId', 'path', 'fromYear', 'reviewsEvery', 'registers', 'registerUntil', 'documentId'],
]);

/** Rules of study; everybody reads them. */
export const createStudyRuleStore = (manager: EntityManager) => ({
  /** Answers false when the unit has a rule from that year. */
  add: async (rule: StudyRule, now: Date): Promise<boolean> => {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1762111))', [rule.unitId]);
    const there: unknown[] = await manager.query(
      'SELECT 1 FROM study_rule WHERE unit_id = $1 AND from_year = $2',
      [rule.unitId, rule.fromYear],
    );
    if (there.length > 0) return false;
    await addRow(manager, 'study_rule', { ...rule, recordedAt: now });
    return true;
  },
  byId: async (id: string): Promise<StudyRule | undefined> => {
    const rows: StudyRule[] = await manager.query(`SELECT ${columns} FROM study_rule WHERE id = $1`, [id]);
    return rows[0];
  },
  /** The rule of a unit in a year: its own latest one, else that of the nearest unit above. */
  ruleOf: async (unitId: string, year: number, day: CalendarDay): Promise<StudyRule | undefined> => {
    const path = (await findUnitPaths(manager, [unitId], day)).get(unitId);
    const above = path?.split('/').filter((id) => id !== '') ?? [unitId];
    const rows: StudyRule[] = await manager.query(
      `SELECT ${columns} FROM study_rule WHERE unit_id = ANY ($1::uuid[]) AND from_year <= $2
        ORDER BY array_position($1::uuid[], unit_id) DESC, from_year DESC LIMIT 1`,
      [above, year],
    );
    return rows[0];
  },
});

export type StudyRuleStore = ReturnType<typeof createStudyRuleStore>;
