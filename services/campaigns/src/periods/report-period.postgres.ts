import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { PeriodStanding, ReportException, ReportLock, ReportPeriod } from './report-period.ts';

const periodColumns = `form_id AS "formId", period_start AS "periodStart", period_end AS "periodEnd",
  form_version_id AS "formVersionId", opened_at AS "openedAt"`;

const lockColumns = `id, form_id AS "formId", period_start AS "periodStart", unit_id AS "unitId", path, locked_at AS "lockedAt"`;

const exceptionColumns = `id, form_id AS "formId", period_start AS "periodStart", unit_id AS "unitId", reporter_id AS "reporterId",
  path, reason, open_until AS "openUntil", opened_at AS "openedAt"`;

type Key = { readonly formId: string; readonly periodStart: CalendarDay };

/** The reporter that a standing is asked for: `units` are those above it, the highest first. */
export type StandingOf = Key & {
  readonly units: readonly string[];
  readonly unitId: string;
  readonly reporterId: string;
  readonly today: CalendarDay;
};

const standingSql = `
  SELECT ${periodColumns},
         (SELECT jsonb_build_object('monthsAfter', rule.due_months_after, 'day', rule.due_day) FROM report_due_rule rule
           WHERE rule.form_id = $1 AND rule.valid_from <= $2 AND rule.unit_id = ANY ($3::uuid[])
           ORDER BY array_position($3::uuid[], rule.unit_id) DESC, rule.valid_from DESC, rule.recorded_at DESC LIMIT 1) AS due,
         EXISTS (SELECT FROM report_lock held WHERE held.form_id = $1 AND held.period_start = $2
                   AND held.unit_id = ANY ($3::uuid[])) AS "isLocked",
         EXISTS (SELECT FROM report_exception given WHERE given.form_id = $1 AND given.period_start = $2
                   AND given.reporter_id = $4 AND given.unit_id = $5 AND given.open_until >= $6) AS "isExcepted"
    FROM report_period WHERE form_id = $1 AND period_start = $2`;

const lockKey = "hashtextextended('report_period ' || $1 || ' ' || $2, 0)";

const addException = async (
  manager: EntityManager,
  exception: ReportException,
  openedBy: string,
): Promise<void> => {
  await manager.query(
    `INSERT INTO report_exception (id, form_id, period_start, unit_id, reporter_id, path, reason, open_until, opened_at, opened_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      exception.id,
      exception.formId,
      exception.periodStart,
      exception.unitId,
      exception.reporterId,
      exception.path,
      exception.reason,
      exception.openUntil,
      exception.openedAt,
      openedBy,
    ],
  );
};

/** Periods of forms, locks and exceptions. */
export const createPeriodStore = (manager: EntityManager) => ({
  find: async ({ formId, periodStart }: Key): Promise<ReportPeriod | undefined> => {
    const rows: ReportPeriod[] = await manager.query(
      `SELECT ${periodColumns} FROM report_period WHERE form_id = $1 AND period_start = $2`,
      [formId, periodStart],
    );
    return rows[0];
  },
  /** Nobody locks the period before this transaction ends: what is asked here stays true. */
  standing: async (of: StandingOf): Promise<PeriodStanding | undefined> => {
    await manager.query(`SELECT pg_advisory_xact_lock_shared(${lockKey})`, [of.formId, of.periodStart]);
    const rows: PeriodStanding[] = await manager.query(standingSql, [
      of.formId,
      of.periodStart,
      of.units,
      of.reporterId,
      of.unitId,
      of.today,
    ]);
    return rows[0];
  },
  /** Answers false when the period was open already. */
  open: async (period: ReportPeriod): Promise<boolean> => {
    const rows: unknown[] = await manager.query(
      `INSERT INTO report_period (form_id, period_start, period_end, form_version_id, opened_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING form_id`,
      [period.formId, period.periodStart, period.periodEnd, period.formVersionId, period.openedAt],
    );
    return rows.length > 0;
  },
  /** Newest first. */
  ofForm: (formId: string, limit: number, before: CalendarDay | null): Promise<ReportPeriod[]> =>
    manager.query(
      `SELECT ${periodColumns} FROM report_period WHERE form_id = $1 AND ($2::date IS NULL OR period_start < $2)
       ORDER BY period_start DESC LIMIT $3`,
      [formId, before, limit],
    ),
  /** Waits for the submissions on their way, and lets none pass before this transaction ends. */
  holdSubmissions: ({ formId, periodStart }: Key) =>
    manager.query(`SELECT pg_advisory_xact_lock(${lockKey})`, [formId, periodStart]),
  lockById: async (id: string): Promise<ReportLock | undefined> => {
    const rows: ReportLock[] = await manager.query(`SELECT ${lockColumns} FROM report_lock WHERE id = $1`, [
      id,
    ]);
    return rows[0];
  },
  /** The lock of the unit itself: the new one, or the one that was there. */
  lock: async (lock: ReportLock, lockedBy: string): Promise<ReportLock> => {
    await manager.query(
      `INSERT INTO report_lock (id, form_id, period_start, unit_id, path, locked_at, locked_by) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT ON CONSTRAINT report_lock_once DO NOTHING`,
      [lock.id, lock.formId, lock.periodStart, lock.unitId, lock.path, lock.lockedAt, lockedBy],
    );
    const rows: ReportLock[] = await manager.query(
      `SELECT ${lockColumns} FROM report_lock WHERE form_id = $1 AND period_start = $2 AND unit_id = $3`,
      [lock.formId, lock.periodStart, lock.unitId],
    );
    return rows[0] ?? lock;
  },
  /** Reports at and below a path that nobody has decided on. */
  countWaiting: async ({ formId, periodStart }: Key, path: string): Promise<number> => {
    const rows: { count: number }[] = await manager.query(
      `SELECT count(*)::int AS count FROM report
        WHERE form_id = $1 AND period_start = $2 AND state = 'SUBMITTED' AND starts_with(path, $3)`,
      [formId, periodStart, path],
    );
    return rows[0]?.count ?? 0;
  },
  addException: (exception: ReportException, openedBy: string) => addException(manager, exception, openedBy),
  exceptionById: async (id: string): Promise<ReportException | undefined> => {
    const rows: ReportException[] = await manager.query(
      `SELECT ${exceptionColumns} FROM report_exception WHERE id = $1`,
      [id],
    );
    return rows[0];
  },
});

export type PeriodStore = ReturnType<typeof createPeriodStore>;
