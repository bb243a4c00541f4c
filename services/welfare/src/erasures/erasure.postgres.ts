import { insertRow, selectList, updateRow } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { Erasure } from './erasure.ts';

const fields = [
  'id',
  'fundId',
  'decisionNo',
  'decidedOn',
  'reason',
  'state',
  'proposedBy',
  'proposedAt',
  'closedBy',
  'closedAt',
] as const satisfies readonly (keyof Erasure)[];

/** What the public may know of an erasure `e`. */
export const publicErasureColumns = `e.decision_no AS "decisionNo", e.decided_on AS "decidedOn", e.closed_at AS "erasedAt"`;

/** Proposals to erase that lie in one table, with the columns that say what is erased. */
export const createErasureStore = <Target extends object>(
  manager: EntityManager,
  table: string,
  target: readonly (keyof Target & string)[],
) => {
  const columns = selectList([...fields, ...target]);
  const read = (condition: string, values: readonly unknown[]): Promise<(Erasure & Target)[]> =>
    manager.query(`SELECT ${columns} FROM ${table} ${condition}`, [...values]);
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
    /** Only while what is to be erased is locked, and nothing else stands for it. */
    add: (erasure: Erasure & Target) => insertRow(manager, table, erasure),
    close: ({ id, state, closedBy, closedAt }: Erasure) =>
      updateRow(manager, table, { id, state, closedBy, closedAt }),
  };
};
