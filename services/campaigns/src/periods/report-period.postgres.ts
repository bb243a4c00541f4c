import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { ReportOccasion } from './report-occasion.ts';
import type { PeriodStanding, ReportException, ReportLock, ReportPeriod } from './report-period.ts';

const periodColumns = `form_id AS "formId", period_start AS "periodStart", period_end AS "periodEnd",
  form_version_id AS "formVersionId", opened_at AS "openedAt", CASE WHEN request_id IS NOT NULL THEN jsonb_build_object(
    'requestId', request_id, 'subject', subject, 'documentId', document_id, 'dueAt', due_at, 'askedUnitIds', to_jsonb(asked_unit_ids))
  END AS occasion`;

type Kept<Period extends ReportPeriod> = Omit<Period, 'occasion'> & {
  readonly occasion: (Omit<ReportOccasion, 'dueAt'> & { readonly dueAt: string }) | null;
};

// Instants come as text out of JSON.
const read = <Period extends ReportPeriod>(rows: readonly Kept<Period>[]): Period[] =>
  rows.map(
    ({ occasion, ...row }) =>
      ({
        ...row,
        occasion: occasion && { ...occasion, dueAt: new Date(occasion.dueAt) },
      }) as unknown as Period,
  );

const lockColumns = `id, form_id AS "formId", period_start AS "periodStart", unit_id AS "unitId", path, locked_at AS "lockedAt"`;

const exceptionColumns = `id, form_id AS "formId", period_start AS "periodStart", unit_id AS "unitId", reporter_id AS "reporterId",
  path, reason, open_until AS "openUntil", opened_at AS "openedAt"`;

type Key = { readonly formId: string; readonly periodStart: CalendarDay };

/** Reporters whose standings are asked for: `units` are those above each, the highest first. */
export type StandingsOf = Key & {
  readonly today: CalendarDay;
  readonly reporters: readonly {
    readonly reporterId: string;
    readonly unitId: string;
    readonly units: readonly string[];
  }[];
};

const standingsSql = `
  SELECT ${periodColumns},
         (SELECT jsonb_build_object('monthsAfter', rule.due_months_after, 'day', rule.due_day) FROM report_due_rule rule
           WHERE rule.form_id = $1 AND rule.valid_from <= $2 AND rule.unit_id = ANY (given.units)
           ORDER BY array_position(given.units, rule.unit_id) DESC, rule.valid_from DESC, rule.recorded_at DESC LIMIT 1) AS due,
         EXISTS (SELECT FROM report_lock held WHERE held.form_id = $1 AND held.period_start = $2
                   AND held.unit_id = ANY (given.units)) AS "isLocked",
         EXISTS (SELECT FROM report_exception opened WHERE opened.form_id = $1 AND opened.period_start = $2
                   AND opened.reporter_id = given.reporter_id AND opened.unit_id = given.unit_id
                   AND opened.open_until >= $3) AS "isExcepted"
    FROM (SELECT place, "reporterId"::uuid AS reporter_id, "unitId"::uuid AS unit_id,
                 ARRAY(SELECT jsonb_array_elements_text(units)::uuid) AS units
            FROM ROWS FROM (jsonb_to_recordset($4::jsonb) AS ("reporterId" text, "unitId" text, units jsonb))
                 WITH ORDINALITY AS row("reporterId", "unitId", units, place)) AS given
         CROSS JOIN report_period WHERE form_id = $1 AND period_start = $2 ORDER BY given.place`;

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
    const rows: Kept<ReportPeriod>[] = await manager.query(
      `SELECT ${periodColumns} FROM report_period WHERE form_id = $1 AND period_start = $2`,
      [formId, periodStart],
    );
    return read(rows)[0];
  },
  byRequestId: async (id: string): Promise<ReportPeriod | undefined> => {
    const rows: Kept<ReportPeriod>[] = await manager.query(
      `SELECT ${periodColumns} FROM report_period WHERE request_id = $1`,
      [id],
    );
    return read(rows)[0];
  },
  /** In order of the reporters. Nobody locks the period before this transaction ends: what is asked here stays true. */
  standings: async (of: StandingsOf): Promise<PeriodStanding[]> => {
    await manager.query(`SELECT pg_advisory_xact_lock_shared(${lockKey})`, [of.formId, of.periodStart]);
    const asked = [of.formId, of.periodStart, of.today, JSON.stringify(of.reporters)];
    return read<PeriodStanding>(await manager.query(standingsSql, asked));
  },
  /** Answers false when the period was open already. */
  open: async (period: ReportPeriod): Promise<boolean> => {
    const rows: unknown[] = await manager.query(
      `INSERT INTO report_period (form_id, period_start, period_end, form_version_id, opened_at, request_id, subject, document_id,
                                  due_at, asked_unit_ids)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING form_id`,
      [
        ...[period.formId, period.periodStart, period.periodEnd, period.formVersionId, period.openedAt],
        ...[period.occasion?.requestId ?? null, period.occasion?.subject ?? null],
        ...[period.occasion?.documentId ?? null, period.occasion?.dueAt ?? null],
        period.occasion?.askedUnitIds ?? null,
      ],
    );
    return rows.length > 0;
  },
  /** Newest first. */
  ofForm: async (formId: string, limit: number, before: CalendarDay | null): Promise<ReportPeriod[]> =>
    read(
      await manager.query(
        `SELECT ${periodColumns} FROM report_period WHERE form_id = $1 AND ($2::date IS NULL OR period_start < $2)
         ORDER BY period_start DESC LIMIT $3`,
        [formId, before, limit],
      ),
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
