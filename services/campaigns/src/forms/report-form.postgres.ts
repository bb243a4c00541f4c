import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { DueRule } from './period.ts';
import type { ReportForm } from './report-form.ts';

const columns = `id, form_id AS "formId", key, version, title, unit_id AS "unitId", path, period_kind AS "periodKind", asks,
  due_months_after AS "dueMonthsAfter", due_day AS "dueDay", sections, fields, rules, valid_from AS "validFrom",
  document_id AS "documentId"`;

type Row = Omit<ReportForm, 'due'> & { readonly dueMonthsAfter: number; readonly dueDay: number };

const toForm = ({ dueMonthsAfter, dueDay, ...row }: Row): ReportForm => ({
  ...row,
  due: { monthsAfter: dueMonthsAfter, day: dueDay },
});

// A version never changes: bursts of submissions need not read 65 fields again each time.
const cachedMax = 200;
const cache = new Map<string, ReportForm>();

const remember = (form: ReportForm): ReportForm => {
  const oldest = cache.keys().next().value;
  if (cache.size >= cachedMax && oldest !== undefined) cache.delete(oldest);
  cache.set(form.id, form);
  return form;
};

export type DueRuleRow = DueRule & {
  readonly id: string;
  readonly formId: string;
  readonly unitId: string;
  readonly path: string;
  readonly validFrom: CalendarDay;
};

const add = async (manager: EntityManager, form: ReportForm, now: Date): Promise<void> => {
  await manager.query(
    `INSERT INTO report_form (id, form_id, key, version, title, unit_id, path, period_kind, asks, due_months_after, due_day,
                              sections, fields, rules, valid_from, document_id, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      form.id,
      form.formId,
      form.key,
      form.version,
      form.title,
      form.unitId,
      form.path,
      form.periodKind,
      form.asks,
      form.due.monthsAfter,
      form.due.day,
      JSON.stringify(form.sections),
      JSON.stringify(form.fields),
      JSON.stringify(form.rules),
      form.validFrom,
      form.documentId,
      now,
    ],
  );
};

/** Versions of report forms and their due rules. Reading is open to everybody. */
export const createFormStore = (manager: EntityManager) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<ReportForm[]> => {
    const rows: Row[] = await manager.query(`SELECT ${columns} FROM report_form ${condition}`, [
      ...parameters,
    ]);
    return rows.map(toForm);
  };
  return {
    add: (form: ReportForm, now: Date) => add(manager, form, now),
    /** One publisher of a key at a time. */
    lockKey: (key: string) =>
      manager.query("SELECT pg_advisory_xact_lock(hashtext('report_form ' || $1))", [key]),
    latest: async (key: string) => (await read('WHERE key = $1 ORDER BY version DESC LIMIT 1', [key]))[0],
    byVersionId: async (id: string): Promise<ReportForm | undefined> => {
      const known = cache.get(id);
      if (known !== undefined) return known;
      const [form] = await read('WHERE id = $1', [id]);
      return form === undefined ? undefined : remember(form);
    },
    byVersionIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    /** The version in force for periods that begin on the day. */
    inForce: async (formId: string, day: CalendarDay) =>
      (await read('WHERE form_id = $1 AND valid_from <= $2 ORDER BY version DESC LIMIT 1', [formId, day]))[0],
    /** The newest version of every form, in order of form id. */
    find: (page: { readonly limit: number; readonly after?: string }) =>
      read(
        `WHERE ($1::uuid IS NULL OR form_id > $1) AND NOT EXISTS (
           SELECT FROM report_form AS later WHERE later.form_id = report_form.form_id AND later.version > report_form.version)
         ORDER BY form_id LIMIT $2`,
        [page.after ?? null, page.limit],
      ),
    hasPeriodFrom: async (formId: string, day: CalendarDay): Promise<boolean> => {
      const rows: unknown[] = await manager.query(
        'SELECT 1 FROM report_period WHERE form_id = $1 AND period_start >= $2 LIMIT 1',
        [formId, day],
      );
      return rows.length > 0;
    },
    addDueRule: async (rule: DueRuleRow, now: Date): Promise<void> => {
      await manager.query(
        `INSERT INTO report_due_rule (id, form_id, unit_id, path, due_months_after, due_day, valid_from, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [rule.id, rule.formId, rule.unitId, rule.path, rule.monthsAfter, rule.day, rule.validFrom, now],
      );
    },
    dueRuleById: async (id: string): Promise<DueRuleRow | undefined> => {
      const rows: DueRuleRow[] = await manager.query(
        `SELECT id, form_id AS "formId", unit_id AS "unitId", path, due_months_after AS "monthsAfter", due_day AS day,
                valid_from AS "validFrom" FROM report_due_rule WHERE id = $1`,
        [id],
      );
      return rows[0];
    },
  };
};

export type FormStore = ReturnType<typeof createFormStore>;
