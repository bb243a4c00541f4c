import type { DataSource } from 'typeorm';
import { attemptsMax, type ImportStage } from './tree-import.ts';

/** An import that waits to be entered. */
export type QueuedImport = {
  readonly id: string;
  readonly actorId: string;
  readonly correlationId: string;
  readonly attempts: number;
};

/** How far the import that is being entered has come. Written outside its transaction, so that others can see it. */
export type ImportProgressBoard = ReturnType<typeof createImportProgressBoard>;

export const createImportProgressBoard = (dataSource: DataSource) => ({
  /** The import that waits longest and that no process holds, with one more attempt counted; `undefined`: none waits. */
  takeNext: async (now: Date): Promise<QueuedImport | undefined> => {
    const rows: QueuedImport[] = await dataSource.query(
      `/* imports.takeNext */ WITH next AS (
         SELECT id, actor_id, correlation_id FROM tree_import WHERE state = 'QUEUED' ORDER BY submitted_at, id LIMIT 1
         FOR UPDATE SKIP LOCKED
       ), counted AS (
         INSERT INTO tree_import_progress AS known (import_id, stage, done, total, attempts, at)
         SELECT id, 'READING', 0, 0, 1, $1 FROM next
         ON CONFLICT (import_id) DO UPDATE SET attempts = known.attempts + 1, stage = 'READING', done = 0, at = $1
         RETURNING attempts
       )
       SELECT id, actor_id AS "actorId", correlation_id AS "correlationId", attempts FROM next, counted`,
      [now],
    );
    return rows[0];
  },

  tell: (importId: string, step: { stage: ImportStage; done: number; total: number }, now: Date) =>
    dataSource.query(
      'UPDATE tree_import_progress SET stage = $2, done = $3, total = $4, at = $5 WHERE import_id = $1',
      [importId, step.stage, step.done, step.total, now],
    ),

  /** Gives an import up after its last attempt. Answers whether it did. */
  giveUp: async (queued: QueuedImport, failure: string, now: Date): Promise<boolean> => {
    if (queued.attempts < attemptsMax) return false;
    await dataSource.query(
      `UPDATE tree_import SET state = 'FAILED', failure = $2, finished_at = $3 WHERE id = $1 AND state = 'QUEUED'`,
      [queued.id, failure.slice(0, 500), now],
    );
    return true;
  },
});
