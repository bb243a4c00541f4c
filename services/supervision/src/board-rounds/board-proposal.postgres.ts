import type { EntityManager } from 'typeorm';
import { createRowMap } from '../rows/row-map.postgres.ts';
import { createStepStore } from '../steps/step.postgres.ts';
import type { BoardProposal, Recovery } from './board-proposal.ts';

type Row = Omit<BoardProposal, 'money'> & { readonly money: string | null };

const rows = createRowMap<Row>('board_proposal', {
  id: 'id',
  roundId: 'round_id',
  unitId: 'unit_id',
  path: 'path',
  body: { json: 'body' },
  text: 'text',
  findingIds: 'finding_ids',
  money: 'money',
  landSquareMetres: 'land_square_metres',
  state: 'state',
  sentOn: 'sent_on',
  documentId: 'document_id',
  deadlineId: 'deadline_id',
  answeredOn: 'answered_on',
  answerDocumentId: 'answer_document_id',
  outcome: 'outcome',
  refusalReason: 'refusal_reason',
  evidenceIds: 'evidence_ids',
  ending: 'ending',
  closingReason: 'closing_reason',
  closedOn: 'closed_on',
});

const toRow = (proposal: BoardProposal): Row => ({ ...proposal, money: proposal.money?.toString() ?? null });
const fromRow = (row: Row): BoardProposal => ({
  ...row,
  money: row.money === null ? null : BigInt(row.money),
});

type RecoveryRow = Omit<Recovery, 'money'> & { readonly money: string | null };

/** Proposals of community boards (public: they are kept from the day of sending on), with what came back. */
export const createBoardProposalStore = (manager: EntityManager) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<BoardProposal[]> =>
    (await rows.read(manager, condition, parameters)).map(fromRow);
  return {
    add: (proposal: BoardProposal) => rows.add(manager, toRow(proposal)),
    save: (proposal: BoardProposal) => rows.save(manager, toRow(proposal)),
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    /** Proposals of many rounds, in order of sending. */
    ofRounds: (roundIds: readonly string[]) =>
      read('WHERE round_id = ANY ($1::uuid[]) ORDER BY id LIMIT 10000', [[...roundIds]]),
    openInRound: async (roundId: string): Promise<number> => {
      const [row]: { count: number }[] = await manager.query(
        "SELECT count(*)::int AS count FROM board_proposal WHERE round_id = $1 AND state <> 'CLOSED'",
        [roundId],
      );
      return row?.count ?? 0;
    },
    addRecovery: async (recovery: Recovery): Promise<void> => {
      const { id, proposalId, on, money, landSquareMetres, documentId, recordedAt } = recovery;
      await manager.query(
        `INSERT INTO board_recovery (id, proposal_id, recovered_on, money, land_square_metres, document_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, proposalId, on, money?.toString() ?? null, landSquareMetres, documentId, recordedAt],
      );
    },
    /** What came back for many proposals, the earliest record first. */
    recoveries: async (proposalIds: readonly string[]): Promise<Recovery[]> => {
      const found: RecoveryRow[] = await manager.query(
        `SELECT id, proposal_id AS "proposalId", recovered_on AS "on", money::text AS money,
                land_square_metres AS "landSquareMetres", document_id AS "documentId", recorded_at AS "recordedAt"
           FROM board_recovery WHERE proposal_id = ANY ($1::uuid[]) ORDER BY id LIMIT 10000`,
        [[...proposalIds]],
      );
      return found.map((row) => ({ ...row, money: row.money === null ? null : BigInt(row.money) }));
    },
    steps: createStepStore(manager, 'community_step'),
  };
};

export type BoardProposalStore = ReturnType<typeof createBoardProposalStore>;
