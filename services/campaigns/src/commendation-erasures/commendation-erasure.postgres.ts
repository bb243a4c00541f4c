import type { EntityManager } from 'typeorm';
import { addRow, changeRow, columnsOf } from '../rows/row.postgres.ts';
import type { CommendationErasure } from './commendation-erasure.ts';

const fields: readonly (keyof CommendationErasure)[] = [
  ...(['id', 'commendationId', 'unitId', 'path', 'reason', 'state'] as const),
  ...(['proposedBy', 'proposedAt', 'closedBy', 'closedAt'] as const),
];

/** Proposals to erase identities, in scope alone. */
export const createCommendationErasureStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<CommendationErasure[]> =>
    manager.query(`SELECT ${columnsOf(fields)} FROM commendation_erasure ${condition}`, [...parameters]);
  return {
    add: (erasure: CommendationErasure) => addRow(manager, 'commendation_erasure', erasure),
    change: ({ id, state, closedBy, closedAt }: CommendationErasure) =>
      changeRow(manager, 'commendation_erasure', { ...{ id, state, closedBy, closedAt } }),
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    /** Whether one was proposed, and not withdrawn; the commendation is locked by who asks. */
    waits: async (commendationId: string): Promise<boolean> =>
      (await read("WHERE commendation_id = $1 AND state <> 'WITHDRAWN'", [commendationId])).length > 0,
    /** Of a unit, the newest first. */
    find: (unitId: string, beforeId: string | null, limit: number) =>
      read('WHERE unit_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3', [
        unitId,
        beforeId,
        limit,
      ]),
  };
};

export type CommendationErasureStore = ReturnType<typeof createCommendationErasureStore>;
