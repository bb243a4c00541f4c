import type { EntityManager } from 'typeorm';
import { innerLifeOf, type PostingOpening, type PublicPosting, readPostingLeaf } from './posting-leaf.ts';
import { type PostingRow, postingColumns, toLoggable } from './posting-queue.postgres.ts';

/** Postings that stand in the public log. Leaves are public; what opens a commitment only within the scope. */
export const createPostingLeaves = (manager: EntityManager) => ({
  byTransactionIds: async (ids: readonly string[]): Promise<PublicPosting[]> => {
    const rows: { leaf: string; logIndex: number }[] = await manager.query(
      'SELECT leaf, log_index::int AS "logIndex" FROM posting_leaf WHERE txn_id = ANY ($1::uuid[])',
      [[...ids]],
    );
    return rows.map(({ leaf, logIndex }) => readPostingLeaf(leaf, logIndex));
  },
  /** What opens the commitment of a posting of the fund; undefined out of scope, before it is a leaf, and when its salt was erased. */
  openingOf: async (fundId: string, transactionId: string): Promise<PostingOpening | undefined> => {
    const rows: (PostingRow & { salt: Buffer })[] = await manager.query(
      `SELECT ${postingColumns}, s.salt FROM journal_txn j JOIN posting_salt s ON s.txn_id = j.id
         LEFT JOIN earmark m ON m.id = j.earmark_id WHERE j.id = $1 AND j.fund_id = $2`,
      [transactionId, fundId],
    );
    return rows[0] && { content: innerLifeOf(toLoggable(rows[0])), salt: rows[0].salt };
  },
});

export type PostingLeaves = ReturnType<typeof createPostingLeaves>;
