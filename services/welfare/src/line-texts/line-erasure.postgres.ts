import { insertRow, selectList, updateRow } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { LineErasure, PublicErasure } from './line-erasure.ts';

const fields = [
  'id',
  'fundId',
  'statementId',
  'place',
  'decisionNo',
  'decidedOn',
  'reason',
  'state',
  'proposedBy',
  'proposedAt',
  'closedBy',
  'closedAt',
] as const satisfies readonly (keyof LineErasure)[];

/** A line by its statement and its place there. */
export type LinePlace = { readonly statementId: string; readonly place: number };

/** Erasures of texts of published lines: those in scope, and for everybody those that were approved. */
export const createLineErasureStore = (manager: EntityManager) => {
  const read = (condition: string, values: readonly unknown[]): Promise<LineErasure[]> =>
    manager.query(`SELECT ${selectList(fields)} FROM line_erasure ${condition}`, [...values]);
  return {
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    /** Newest first. */
    ofFund: (fundId: string, limit: number, beforeId: string | null) =>
      read('WHERE fund_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3', [
        fundId,
        beforeId,
        limit,
      ]),
    /** Answers false when there is no such line, or another proposal stands for it. */
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
      await insertRow(manager, 'line_erasure', erasure);
      return true;
    },
    close: ({ id, state, closedBy, closedAt }: LineErasure) =>
      updateRow(manager, 'line_erasure', { id, state, closedBy, closedAt }),
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
        `SELECT e.statement_id AS "statementId", e.place, e.decision_no AS "decisionNo", e.decided_on AS "decidedOn",
                e.closed_at AS "erasedAt"
           FROM line_erasure e JOIN unnest($1::uuid[], $2::int[]) AS g(statement_id, place) USING (statement_id, place)
          WHERE e.state = 'APPROVED'`,
        [places.map(({ statementId }) => statementId), places.map(({ place }) => place)],
      ),
  };
};

export type LineErasureStore = ReturnType<typeof createLineErasureStore>;
