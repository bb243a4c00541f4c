import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import type { FormValues } from '../forms/form-values.ts';
import { openPersonal, sealPersonal } from '../submissions/sealed-values.postgres.ts';
import type { ReadReport, Report } from './report.ts';

const columns = `report.id, report.form_id AS "formId", report.form_version_id AS "formVersionId", report.unit_id AS "unitId",
  report.path, report.period_path AS "periodPath", report.reporter_kind AS "reporterKind", report.reporter_id AS "reporterId",
  report.period_start AS "periodStart", report.period_end AS "periodEnd", report.due_on AS "dueOn", report.state,
  report.submission_id AS "submissionId", report.submission_count AS "submissionCount",
  report.first_submitted_at AS "firstSubmittedAt", report.submitted_at AS "submittedAt", report.is_late AS "isLate",
  report.reason, report.decided_at AS "decidedAt"`;

const isLockedSql = `EXISTS (SELECT FROM report_lock held WHERE held.form_id = report.form_id
    AND held.period_start = report.period_start
    AND held.unit_id::text = ANY (string_to_array(report.path || report.period_path, '/'))) AS "isLocked"`;

/** Reports at and below a path, the newest period first. */
export type ReportFilter = {
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly path: string;
  readonly state?: string | undefined;
  readonly limit: number;
  readonly afterId?: string;
};

type DraftRow = {
  readonly id: string;
  readonly draft: Omit<FormValues, 'personal'>;
  readonly sealed: Buffer | null;
};

const insert = async (manager: EntityManager, report: Report): Promise<boolean> => {
  const rows: unknown[] = await manager.query(
    `INSERT INTO report (id, form_id, form_version_id, unit_id, path, period_path, reporter_kind, reporter_id, period_start,
                         period_end, due_on, state, submission_id, submission_count, first_submitted_at, submitted_at, is_late)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     ON CONFLICT ON CONSTRAINT report_once DO NOTHING RETURNING id`,
    [
      report.id,
      report.formId,
      report.formVersionId,
      report.unitId,
      report.path,
      report.periodPath,
      report.reporterKind,
      report.reporterId,
      report.periodStart,
      report.periodEnd,
      report.dueOn,
      report.state,
      report.submissionId,
      report.submissionCount,
      report.firstSubmittedAt,
      report.submittedAt,
      report.isLate,
    ],
  );
  return rows.length > 0;
};

/** Names a report within a form and period. */
export type ReporterKey = Pick<Report, 'unitId' | 'reporterId'>;

const columnsOfKeys = (keys: readonly ReporterKey[]): [string[], string[]] => [
  keys.map(({ unitId }) => unitId),
  keys.map(({ reporterId }) => reporterId),
];

/** Numbers of the last twelve reports of each reporter before a period, the newest first, by "unit reporter". */
const histories = async (
  manager: EntityManager,
  { formId, periodStart }: Pick<Report, 'formId' | 'periodStart'>,
  keys: readonly ReporterKey[],
): Promise<Map<string, FormValues['numbers'][]>> => {
  const rows: { key: string; numbers: FormValues['numbers'] }[] = await manager.query(
    `SELECT given.unit || ' ' || given.reporter AS key, past.numbers
       FROM unnest($3::uuid[], $4::uuid[]) AS given(unit, reporter)
            CROSS JOIN LATERAL (
              SELECT s.numbers FROM report JOIN report_submission s ON s.id = report.submission_id
               WHERE report.reporter_id = given.reporter AND report.form_id = $1 AND report.period_start < $2
                 AND report.unit_id = given.unit
               ORDER BY report.period_start DESC LIMIT 12) AS past`,
    [formId, periodStart, ...columnsOfKeys(keys)],
  );
  const found = new Map<string, FormValues['numbers'][]>();
  for (const { key, numbers } of rows) found.set(key, [...(found.get(key) ?? []), numbers]);
  return found;
};

/** A report as somebody handed it in. */
type HandedIn = Report & { readonly submittedBy: string };

const handInAll = async (manager: EntityManager, reports: readonly HandedIn[]): Promise<void> => {
  if (reports.length === 0) return;
  await manager.query(
    `UPDATE report SET state = 'SUBMITTED', submission_id = g."submissionId", submission_count = g."submissionCount",
            first_submitted_at = g."firstSubmittedAt", submitted_at = g."submittedAt", submitted_by = g."submittedBy", is_late = g."isLate",
            draft = NULL, draft_sealed = NULL, reason = NULL
       FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "submissionId" uuid, "submissionCount" int, "firstSubmittedAt" timestamptz,
                                               "submittedAt" timestamptz, "submittedBy" text, "isLate" boolean)
      WHERE report.id = g.id`,
    [JSON.stringify(reports)],
  );
};

/** Reports in the scope of the transaction. */
export const createReportStore = (manager: EntityManager, cipher: ColumnCipher) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<ReadReport[]> =>
    manager.query(`SELECT ${columns}, ${isLockedSql} FROM report ${condition}`, [...parameters]);
  return {
    /** Answers false when the reporter has a report of the form and period. */
    insert: (report: Report) => insert(manager, report),
    byId: async (id: string) => (await read('WHERE report.id = $1', [id]))[0],
    /** The reports of these submissions; `of` says of which. */
    bySubmissions: (ids: readonly string[]): Promise<(ReadReport & { readonly of: string })[]> =>
      manager.query(
        `SELECT ${columns}, ${isLockedSql}, s.id AS of FROM report JOIN report_submission s ON s.report_id = report.id
          WHERE s.id = ANY ($1::uuid[])`,
        [[...ids]],
      ),
    /** Locks the reports until the transaction ends, in order of id. */
    lock: (ids: readonly string[]) =>
      read('WHERE report.id = ANY ($1::uuid[]) ORDER BY report.id FOR UPDATE OF report', [[...ids]]),
    /** The reports of these reporters, locked until the transaction ends, in order of id. */
    lockOf: (formId: string, periodStart: CalendarDay, keys: readonly ReporterKey[]) =>
      read(
        `JOIN (SELECT * FROM unnest($3::uuid[], $4::uuid[]) AS key(unit, reporter)) given
           ON given.unit = report.unit_id AND given.reporter = report.reporter_id
          WHERE form_id = $1 AND period_start = $2 ORDER BY report.id FOR UPDATE OF report`,
        [formId, periodStart, ...columnsOfKeys(keys)],
      ),
    find: (filter: ReportFilter) =>
      read(
        `WHERE form_id = $1 AND period_start = $2 AND starts_with(path, $3) AND ($4::text IS NULL OR state = $4)
           AND ($5::uuid IS NULL OR id > $5) ORDER BY id LIMIT $6`,
        [
          filter.formId,
          filter.periodStart,
          filter.path,
          filter.state ?? null,
          filter.afterId ?? null,
          filter.limit,
        ],
      ),
    histories: (formId: string, periodStart: CalendarDay, keys: readonly ReporterKey[]) =>
      histories(manager, { formId, periodStart }, keys),
    /** The latest submission counts. */
    handInAll: (reports: readonly HandedIn[]) => handInAll(manager, reports),
    keepDraft: async (id: string, { personal, ...open }: FormValues): Promise<void> => {
      await manager.query(`UPDATE report SET state = 'DRAFT', draft = $2, draft_sealed = $3 WHERE id = $1`, [
        id,
        JSON.stringify(open),
        sealPersonal(cipher, id, personal),
      ]);
    },
    draftsOf: async (ids: readonly string[]) => {
      const rows: DraftRow[] = await manager.query(
        'SELECT id, draft, draft_sealed AS sealed FROM report WHERE id = ANY ($1::uuid[]) AND draft IS NOT NULL',
        [[...ids]],
      );
      return rows.map(({ id, draft, sealed }) => ({
        ...draft,
        id,
        personal: openPersonal(cipher, id, sealed),
      }));
    },
    decide: async (
      ids: readonly string[],
      decision: { state: 'ACCEPTED' | 'RETURNED'; reason: string | null; now: Date; by: string },
    ): Promise<void> => {
      await manager.query(
        `UPDATE report SET state = $2, reason = $3, decided_at = $4, decided_by = $5 WHERE id = ANY ($1::uuid[])`,
        [[...ids], decision.state, decision.reason, decision.now, decision.by],
      );
    },
  };
};

export type ReportStore = ReturnType<typeof createReportStore>;
