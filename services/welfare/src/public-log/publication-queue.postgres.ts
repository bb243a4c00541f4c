import type { EntityManager } from 'typeorm';

/** A statement whose lines go into the log. */
export type QueuedStatement = {
  readonly id: string;
  readonly accountId: string;
  readonly fundId: string;
  readonly newLineCount: number;
  readonly loggedCount: number;
  readonly logStart: number | null;
};

/** Reconciled statements whose publication was asked for. */
export const createPublicationQueue = (manager: EntityManager) => ({
  /** The one that is half in the log, or else the one that waits longest: lines of two statements never mix. */
  next: async (): Promise<QueuedStatement | undefined> => {
    const rows: QueuedStatement[] = await manager.query(
      `SELECT id, account_id AS "accountId", fund_id AS "fundId", new_line_count AS "newLineCount",
              logged_count AS "loggedCount", log_start::int AS "logStart"
         FROM bank_statement WHERE state = 'RECONCILED' AND publish_requested_at IS NOT NULL
        ORDER BY log_start NULLS LAST, publish_requested_at, id LIMIT 1 FOR UPDATE`,
    );
    return rows[0];
  },
  advance: async (id: string, step: { logStart: number; loggedCount: number; publishedAt: Date | null }) => {
    await manager.query(
      `UPDATE bank_statement SET log_start = $2, logged_count = $3, published_at = $4,
         state = CASE WHEN $4::timestamptz IS NULL THEN 'RECONCILED' ELSE 'PUBLISHED' END WHERE id = $1`,
      [id, step.logStart, step.loggedCount, step.publishedAt],
    );
  },
});

export type PublicationQueue = ReturnType<typeof createPublicationQueue>;
