import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import type { FormValues } from '../forms/form-values.ts';
import type { Report, Submission } from '../reports/report.ts';
import { openPersonal, sealPersonal } from './sealed-values.postgres.ts';

const columns = `id, report_id AS "reportId", unit_id AS "unitId", path, form_version_id AS "formVersionId", place, source, numbers,
  texts, warnings, is_late AS "isLate", submitted_at AS "submittedAt"`;

export type ReportDecision = {
  readonly id: string;
  readonly reportId: string;
  readonly unitId: string;
  readonly path: string;
  readonly submissionId: string;
  readonly kind: 'RETURNED' | 'ACCEPTED';
  readonly reason: string | null;
  readonly decidedAt: Date;
};

type Personal = FormValues['personal'];

/** A submission with its personal fields, which are sealed on their way into the table. */
export type NewSubmission = Submission & { readonly personal: Personal; readonly submittedBy: string };

const insertReports = `
  INSERT INTO report (id, form_id, form_version_id, unit_id, path, period_path, reporter_kind, reporter_id, period_start, period_end,
                      due_on, state, submission_id, submission_count, first_submitted_at, submitted_at, submitted_by, is_late)
  SELECT id, "formId", "formVersionId", "unitId", path, "periodPath", "reporterKind", "reporterId", "periodStart", "periodEnd",
         "dueOn", state, "submissionId", "submissionCount", "firstSubmittedAt", "submittedAt", "submittedBy", "isLate"
    FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, "formId" uuid, "formVersionId" uuid, "unitId" uuid, path text, "periodPath" text,
           "reporterKind" text, "reporterId" uuid, "periodStart" date, "periodEnd" date, "dueOn" date, state text,
           "submissionId" uuid, "submissionCount" int, "firstSubmittedAt" timestamptz, "submittedAt" timestamptz, "submittedBy" text,
           "isLate" boolean)
  ON CONFLICT ON CONSTRAINT report_once DO NOTHING`;

const insertSubmissions = `
  INSERT INTO report_submission (id, report_id, unit_id, path, form_version_id, place, source, numbers, texts, personal_sealed,
                                 warnings, is_late, submitted_at, submitted_by)
  SELECT g.id, g."reportId", g."unitId", g.path, g."formVersionId", g.place, g.source, g.numbers, g.texts,
         decode(g.sealed, 'base64'), g.warnings, g."isLate", g."submittedAt", g."submittedBy"
    FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "reportId" uuid, "unitId" uuid, path text, "formVersionId" uuid, place int,
           source text, numbers jsonb, texts jsonb, sealed text, warnings jsonb, "isLate" boolean, "submittedAt" timestamptz,
           "submittedBy" text)`;

const rowsOf = (cipher: ColumnCipher, submissions: readonly NewSubmission[]): string =>
  JSON.stringify(
    submissions.map(({ personal, ...submission }) => ({
      ...submission,
      sealed: sealPersonal(cipher, submission.id, personal)?.toString('base64') ?? null,
    })),
  );

/** Submissions and decisions of the reports in scope; both are only added. */
export const createSubmissionStore = (manager: EntityManager, cipher: ColumnCipher) => ({
  /** Reports with their first submissions, in one statement; answers with the ids of those that had no report before. */
  addFirst: async (
    firsts: readonly { readonly report: Report; readonly submission: NewSubmission }[],
  ): Promise<ReadonlySet<string>> => {
    if (firsts.length === 0) return new Set();
    const rows: { id: string }[] = await manager.query(
      `WITH begun AS (${insertReports} RETURNING id), kept AS (${insertSubmissions} JOIN begun ON begun.id = g."reportId")
       SELECT id FROM begun`,
      [
        rowsOf(
          cipher,
          firsts.map(({ submission }) => submission),
        ),
        JSON.stringify(firsts.map(({ report, submission: { submittedBy } }) => ({ ...report, submittedBy }))),
      ],
    );
    return new Set(rows.map(({ id }) => id));
  },
  addAll: async (submissions: readonly NewSubmission[]): Promise<void> => {
    if (submissions.length > 0) await manager.query(insertSubmissions, [rowsOf(cipher, submissions)]);
  },
  byIds: (ids: readonly string[]): Promise<Submission[]> =>
    manager.query(`SELECT ${columns} FROM report_submission WHERE id = ANY ($1::uuid[])`, [[...ids]]),
  /** The newest first. */
  ofReport: (reportId: string, limit: number, beforePlace: number | null): Promise<Submission[]> =>
    manager.query(
      `SELECT ${columns} FROM report_submission WHERE report_id = $1 AND ($2::int IS NULL OR place < $2)
       ORDER BY place DESC LIMIT $3`,
      [reportId, beforePlace, limit],
    ),
  personalOf: async (id: string): Promise<Personal> => {
    const rows: { sealed: Buffer | null }[] = await manager.query(
      'SELECT personal_sealed AS sealed FROM report_submission WHERE id = $1',
      [id],
    );
    return openPersonal(cipher, id, rows[0]?.sealed ?? null);
  },
  addDecisions: async (decisions: readonly ReportDecision[], decidedBy: string): Promise<void> => {
    await manager.query(
      `INSERT INTO report_decision (id, report_id, unit_id, path, submission_id, kind, reason, decided_at, decided_by)
       SELECT id, "reportId", "unitId", path, "submissionId", kind, reason, "decidedAt", $2
         FROM jsonb_to_recordset($1::jsonb) AS given(id uuid, "reportId" uuid, "unitId" uuid, path text, "submissionId" uuid,
                                                       kind text, reason text, "decidedAt" timestamptz)`,
      [JSON.stringify(decisions), decidedBy],
    );
  },
  /** Of each report, the oldest first; 10,000 at most in all. */
  decisionsOf: (reportIds: readonly string[]): Promise<ReportDecision[]> =>
    manager.query(
      `SELECT id, report_id AS "reportId", unit_id AS "unitId", path, submission_id AS "submissionId", kind, reason,
              decided_at AS "decidedAt" FROM report_decision WHERE report_id = ANY ($1::uuid[]) ORDER BY id LIMIT 10000`,
      [[...reportIds]],
    ),
});

export type SubmissionStore = ReturnType<typeof createSubmissionStore>;
