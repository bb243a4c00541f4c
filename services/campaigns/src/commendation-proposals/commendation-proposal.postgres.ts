import type { EntityManager } from 'typeorm';
import { addRow, changeRow, columnsOf } from '../rows/row.postgres.ts';
import type { CommendationProposal } from './commendation-proposal.ts';

const fields: readonly (keyof CommendationProposal)[] = [
  ...(['id', 'unitId', 'path', 'awardingUnitId', 'title', 'campaignId', 'roundId', 'state'] as const),
  ...(['proposedBy', 'proposedAt', 'appraisedBy', 'appraisedOn', 'appraisalDocumentId'] as const),
  ...(['decidedBy', 'decidedOn', 'decidedYear', 'decisionNumber', 'decisionKey'] as const),
  ...(['decisionDocumentId', 'decidingBody', 'decidingBodyKey', 'closedBecause'] as const),
];

/** Lists in scope, the newest first. */
export type ProposalFilter = {
  readonly unitId: string;
  readonly states: readonly string[] | null;
  readonly beforeId: string | null;
  readonly limit: number;
};

/** Lists of proposed commendations; they need a scope. */
export const createProposalStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<CommendationProposal[]> =>
    manager.query(`SELECT ${columnsOf(fields)} FROM commendation_proposal ${condition}`, [...parameters]);
  return {
    add: (proposal: CommendationProposal) => addRow(manager, 'commendation_proposal', proposal),
    change: (proposal: CommendationProposal) => changeRow(manager, 'commendation_proposal', proposal),
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    find: ({ unitId, states, beforeId, limit }: ProposalFilter) =>
      read(
        `WHERE (unit_id = $1 OR awarding_unit_id = $1) AND ($2::text[] IS NULL OR state = ANY ($2))
           AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
        [unitId, states, beforeId, limit],
      ),
    /** Decisions of one unit are numbered one after the other: who comes second waits, then sees the first. */
    lockDecisionsOf: async (awardingUnitId: string): Promise<void> => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1762110))', [awardingUnitId]);
    },
    isNumberTaken: async ({
      awardingUnitId,
      decidingBodyKey,
      decidedYear,
      decisionKey,
    }: CommendationProposal): Promise<boolean> => {
      const rows: unknown[] = await manager.query(
        `SELECT 1 FROM commendation_proposal WHERE awarding_unit_id = $1 AND coalesce(deciding_body_key, '') = coalesce($2, '')
            AND decided_year = $3 AND decision_key = $4 AND state = 'DECIDED'`,
        [awardingUnitId, decidingBodyKey, decidedYear, decisionKey],
      );
      return rows.length > 0;
    },
  };
};

export type ProposalStore = ReturnType<typeof createProposalStore>;
