import type { EntityManager } from 'typeorm';

/** One merge of a petition, undone or not. */
export type PetitionMerge = {
  readonly id: string;
  readonly petitionId: string;
  readonly intoId: string;
  readonly reason: string;
  readonly mergedAt: Date;
  readonly undoneAt: Date | null;
  readonly undoingReason: string | null;
};

/** Merges of petitions in scope, undone ones too. */
export const createMergeStore = (manager: EntityManager) => ({
  add: async (merge: Pick<PetitionMerge, 'id' | 'petitionId' | 'intoId' | 'reason'>, now: Date) => {
    await manager.query(
      'INSERT INTO petition_merge (id, petition_id, into_id, reason, merged_at) VALUES ($1, $2, $3, $4, $5)',
      [merge.id, merge.petitionId, merge.intoId, merge.reason, now],
    );
  },
  end: async (petitionId: string, reason: string, now: Date): Promise<void> => {
    await manager.query(
      'UPDATE petition_merge SET undone_at = $2, undoing_reason = $3 WHERE petition_id = $1 AND undone_at IS NULL',
      [petitionId, now, reason],
    );
  },
  of: (petitionId: string): Promise<PetitionMerge[]> =>
    manager.query(
      `SELECT id, petition_id AS "petitionId", into_id AS "intoId", reason, merged_at AS "mergedAt", undone_at AS "undoneAt",
              undoing_reason AS "undoingReason" FROM petition_merge WHERE petition_id = $1 ORDER BY id LIMIT 100`,
      [petitionId],
    ),
});

export type MergeStore = ReturnType<typeof createMergeStore>;
