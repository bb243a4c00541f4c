import type { EntityManager } from 'typeorm';
import type { Finding } from '../findings/finding.ts';
import { createRowMap } from '../rows/row-map.postgres.ts';
import { createStepStore } from '../steps/step.postgres.ts';
import type { BoardRound } from './board-round.ts';

type Row = Omit<BoardRound, 'violationAmount'> & { readonly violationAmount: string };

const rows = createRowMap<Row>('community_round', {
  id: 'id',
  boardId: 'board_id',
  unitId: 'unit_id',
  path: 'path',
  title: 'title',
  contentArea: 'content_area',
  project: { json: 'project' },
  period: { json: 'period' },
  state: 'state',
  startedOn: 'started_on',
  reportDocumentId: 'report_document_id',
  reportedOn: 'reported_on',
  violations: 'violations',
  violationAmount: 'violation_amount',
  closedOn: 'closed_on',
});

const toRow = (round: BoardRound): Row => ({ ...round, violationAmount: `${round.violationAmount}` });
const fromRow = (row: Row): BoardRound => ({ ...row, violationAmount: BigInt(row.violationAmount) });

const findingColumns = `id, round_id AS "roundId", NULL AS "bodyName", kind, severity, text, evidence_ids AS "evidenceIds",
  amount::text AS amount, recorded_at AS "recordedAt"`;

type FindingRow = Omit<Finding, 'amount'> & { readonly amount: string | null };

/** A list of rounds of boards, newest first. */
type Filter = {
  readonly path: string;
  readonly boardId: string | null;
  readonly state: string | null;
  readonly beforeId: string | null;
  readonly limit: number;
};

/** Rounds of community boards in scope (reported ones without), with their findings and history. */
export const createBoardRoundStore = (manager: EntityManager) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<BoardRound[]> =>
    (await rows.read(manager, condition, parameters)).map(fromRow);
  return {
    add: (round: BoardRound) => rows.add(manager, toRow(round)),
    save: (round: BoardRound) => rows.save(manager, toRow(round)),
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    find: (filter: Filter) =>
      read(
        `WHERE starts_with(path, $1) AND ($2::uuid IS NULL OR board_id = $2) AND ($3::text IS NULL OR state = $3)
           AND ($4::uuid IS NULL OR id < $4) ORDER BY id DESC LIMIT $5`,
        [filter.path, filter.boardId, filter.state, filter.beforeId, filter.limit],
      ),
    addFinding: async (finding: Finding): Promise<void> => {
      await manager.query(
        `INSERT INTO community_finding (id, round_id, kind, severity, text, evidence_ids, amount, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          finding.id,
          finding.roundId,
          finding.kind,
          finding.severity,
          finding.text,
          [...finding.evidenceIds],
          finding.amount?.toString() ?? null,
          finding.recordedAt,
        ],
      );
    },
    findings: async (
      condition: { readonly roundId: string } | { readonly id: string },
    ): Promise<Finding[]> => {
      const [column, value] = 'id' in condition ? ['id', condition.id] : ['round_id', condition.roundId];
      const found: FindingRow[] = await manager.query(
        `SELECT ${findingColumns} FROM community_finding WHERE ${column} = $1 ORDER BY id LIMIT 1000`,
        [value],
      );
      return found.map((row) => ({ ...row, amount: row.amount === null ? null : BigInt(row.amount) }));
    },
    steps: createStepStore(manager, 'community_step'),
  };
};

export type BoardRoundStore = ReturnType<typeof createBoardRoundStore>;
