import type { EntityManager } from 'typeorm';
import { createErasureStore, publicErasureColumns } from '../erasures/erasure.postgres.ts';
import type { PublicErasure } from '../erasures/erasure.ts';
import type { LineErasure, LinePlace } from './line-erasure.ts';

/** Erasures of texts of published lines: those in scope, and for everybody those that were approved. */
export const createLineErasureStore = (manager: EntityManager) => {
  const erasures = createErasureStore<LinePlace>(manager, 'line_erasure', ['statementId', 'place']);
  return {
    ...erasures,
    add: async (erasure: LineErasure): Promise<boolean> => {
      const { statementId, place } = erasure;
      const line = [statementId, place];
      const found: unknown[] = await manager.query(
        'SELECT 1 FROM statement_line WHERE statement_id = $1 AND place = $2 FOR UPDATE',
        line,
      );
      const standing: unknown[] = await manager.query(
        "SELECT 1 FROM line_erasure WHERE statement_id = $1 AND place = $2 AND state <> 'WITHDRAWN'",
        line,
      );
      if (found.length === 0 || standing.length > 0) return false;
      await erasures.add(erasure);
      return true;
    },
    /** The text, its salt and its search key go; the commitment stays. Only after the erasure was approved. */
    forgetText: async ({ statementId, place }: LinePlace): Promise<void> => {
      await manager.query(
        `UPDATE statement_line SET text_commitment = encode(sha256(salt || convert_to(masked_text, 'UTF8')), 'hex'),
           masked_text = '', salt = '', code_tail = NULL WHERE statement_id = $1 AND place = $2`,
        [statementId, place],
      );
    },
    /** What the public may know of the erasures of these lines. */
    approvedOf: (places: readonly LinePlace[]): Promise<(PublicErasure & LinePlace)[]> =>
      manager.query(
        `SELECT e.statement_id AS "statementId", e.place, ${publicErasureColumns}
           FROM line_erasure e JOIN unnest($1::uuid[], $2::int[]) AS g(statement_id, place) USING (statement_id, place)
          WHERE e.state = 'APPROVED'`,
        [places.map(({ statementId }) => statementId), places.map(({ place }) => place)],
      ),
  };
};

export type LineErasureStore = ReturnType<typeof createLineErasureStore>;
