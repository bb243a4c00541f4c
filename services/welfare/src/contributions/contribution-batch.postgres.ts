import type { EntityManager } from 'typeorm';
import type { ContributionBatch } from './contribution-batch.ts';

/** Batches of the funds in scope. */
export const createBatchStore = (manager: EntityManager) => ({
  add: async (
    batch: ContributionBatch,
    trail: { readonly actorId: string; readonly now: Date },
  ): Promise<void> => {
    await manager.query(
      `INSERT INTO contribution_batch (id, fund_id, rows, refusals, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [batch.id, batch.fundId, batch.rows, JSON.stringify(batch.refusals), trail.actorId, trail.now],
    );
  },
  byId: async (id: string): Promise<ContributionBatch | undefined> => {
    const rows: ContributionBatch[] = await manager.query(
      'SELECT id, fund_id AS "fundId", rows, refusals FROM contribution_batch WHERE id = $1',
      [id],
    );
    return rows[0];
  },
});

export type BatchStore = ReturnType<typeof createBatchStore>;
