import type { EntityManager } from 'typeorm';
import type { Unsealing } from './unsealing.ts';

const columns = `id, CASE WHEN feedback_id IS NULL THEN 'CASE_FILE' ELSE 'FEEDBACK' END AS "subjectKind",
  coalesce(case_file_id, feedback_id) AS "caseFileId", unit_id AS "unitId", path, reason, asked_by AS "askedBy", asked_at AS "askedAt",
  approved_by AS "approvedBy", approved_at AS "approvedAt", opened_at AS "openedAt"`;

/** Requests to unseal, in scope. They are never lost. */
export const createUnsealingStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<Unsealing[]> =>
    manager.query(`SELECT ${columns} FROM unsealing ${condition}`, [...parameters]);
  return {
    add: async (request: Unsealing): Promise<void> => {
      await manager.query(
        `INSERT INTO unsealing (id, case_file_id, feedback_id, unit_id, path, reason, asked_by, asked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          request.id,
          request.subjectKind === 'CASE_FILE' ? request.caseFileId : null,
          request.subjectKind === 'FEEDBACK' ? request.caseFileId : null,
          request.unitId,
          request.path,
          request.reason,
          request.askedBy,
          request.askedAt,
        ],
      );
    },
    save: async ({ id, approvedBy, approvedAt, openedAt }: Unsealing): Promise<void> => {
      await manager.query(
        'UPDATE unsealing SET approved_by = $2, approved_at = $3, opened_at = $4 WHERE id = $1',
        [id, approvedBy, approvedAt, openedAt],
      );
    },
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    /** Locks the request until the end of the transaction. */
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    ofCase: (caseFileId: string) =>
      read('WHERE case_file_id = $1 OR feedback_id = $1 ORDER BY id LIMIT 100', [caseFileId]),
  };
};

export type UnsealingStore = ReturnType<typeof createUnsealingStore>;
