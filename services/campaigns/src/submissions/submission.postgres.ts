import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import type { FormValues } from '../forms/form-values.ts';
import type { Submission } from '../reports/report.ts';
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

/** Submissions and decisions of the reports in scope; both are only added. */
export const createSubmissionStore = (manager: EntityManager, cipher: ColumnCipher) => ({
  add: async (submission: Submission, personal: Personal, submittedBy: string): Promise<void> => {
    await manager.query(
      `INSERT INTO report_submission (id, report_id, unit_id, path, form_version_id, place, source, numbers, texts, personal_sealed,
                                      warnings, is_late, submitted_at, submitted_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        submission.id,
        submission.reportId,
        submission.unitId,
        submission.path,
        submission.formVersionId,
        submission.place,
        submission.source,
        JSON.stringify(submission.numbers),
        JSON.stringify(submission.texts),
        sealPersonal(cipher, submission.id, personal),
        JSON.stringify(submission.warnings),
        submission.isLate,
        submission.submittedAt,
        submittedBy,
      ],
    );
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
