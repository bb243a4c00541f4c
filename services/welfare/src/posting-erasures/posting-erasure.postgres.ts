import { invariant } from '@mttq/kernel/fault';
import type { EntityManager } from 'typeorm';
import { createErasureStore, publicErasureColumns } from '../erasures/erasure.postgres.ts';
import type { PublicErasure } from '../erasures/erasure.ts';
import type { PostingErasure, PostingTarget } from './posting-erasure.ts';

/** Erasures of what opens postings: those in scope, and for everybody those that were approved. */
export const createPostingErasureStore = (manager: EntityManager) => {
  const erasures = createErasureStore<PostingTarget>(manager, 'posting_erasure', ['transactionId']);
  return {
    ...erasures,
    add: async (erasure: PostingErasure): Promise<boolean> => {
      const { transactionId, fundId } = erasure;
      // A salt cannot be locked as a row: nobody may change one.
      await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('posting_erasure:' || $1, 0))", [
        transactionId,
      ]);
      const erasable: unknown[] = await manager.query(
        `SELECT 1 FROM posting_salt s WHERE s.txn_id = $1 AND s.fund_id = $2 AND NOT EXISTS (
           SELECT FROM posting_erasure e WHERE e.transaction_id = s.txn_id AND e.state <> 'WITHDRAWN')`,
        [transactionId, fundId],
      );
      if (erasable.length === 0) return false;
      await erasures.add(erasure);
      return true;
    },
    /** The salt goes: nothing opens the commitment any more. Only after the erasure was approved. */
    forgetSalt: async ({ transactionId }: PostingTarget): Promise<void> => {
      const [, gone] = await manager.query('DELETE FROM posting_salt WHERE txn_id = $1', [transactionId]);
      invariant(gone === 1, 'a posting whose erasure is approved has a salt');
    },
    /** What the public may know of the erasures of these postings. */
    approvedOf: (transactionIds: readonly string[]): Promise<(PublicErasure & PostingTarget)[]> =>
      manager.query(
        `SELECT e.transaction_id AS "transactionId", ${publicErasureColumns}
           FROM posting_erasure e WHERE e.transaction_id = ANY ($1::uuid[]) AND e.state = 'APPROVED'`,
        [[...transactionIds]],
      ),
  };
};

export type PostingErasureStore = ReturnType<typeof createPostingErasureStore>;
