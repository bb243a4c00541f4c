import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { createRowMap } from '../rows/row-map.postgres.ts';
import { createStepStore } from '../steps/step.postgres.ts';
import type { Board, BoardKind, BoardStandard } from './board.ts';

const rows = createRowMap<Board>('community_board', {
  id: 'id',
  unitId: 'unit_id',
  path: 'path',
  kind: 'kind',
  committeeId: 'committee_id',
  projectName: 'project_name',
  electedOn: 'elected_on',
  minutesDocumentId: 'minutes_document_id',
  termFrom: 'term_from',
  termTo: 'term_to',
  seats: { json: 'seats' },
  memberCount: 'member_count',
  structure: { json: 'structure' },
  state: 'state',
  recognisedOn: 'recognised_on',
  recognitionDocumentId: 'recognition_document_id',
  endedOn: 'ended_on',
  endingReason: 'ending_reason',
});

const standardColumns = `id, kind, members_min AS "membersMin", valid_from AS "validFrom", source, confidence`;

/** Boards in scope (recognised ones without), with their history and the standards that hold for them. */
export const createBoardStore = (manager: EntityManager) => ({
  add: (board: Board) => rows.add(manager, board),
  save: (board: Board) => rows.save(manager, board),
  lock: async (id: string) => (await rows.read(manager, 'WHERE id = $1 FOR UPDATE', [id]))[0],
  byId: async (id: string) => (await rows.read(manager, 'WHERE id = $1', [id]))[0],
  byIds: (ids: readonly string[]) => rows.read(manager, 'WHERE id = ANY ($1::uuid[])', [[...ids]]),
  /** The subtree of a path, newest first. */
  find: (filter: {
    readonly path: string;
    readonly kind: string | null;
    readonly state: string | null;
    readonly beforeId: string | null;
    readonly limit: number;
  }) =>
    rows.read(
      manager,
      `WHERE starts_with(path, $1) AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR state = $3)
         AND ($4::uuid IS NULL OR id < $4) ORDER BY id DESC LIMIT $5`,
      [filter.path, filter.kind, filter.state, filter.beforeId, filter.limit],
    ),
  /** The board at work of this kind (and project), if there is one; the caller holds the lock of its unit. */
  atWork: async (board: Pick<Board, 'unitId' | 'kind' | 'projectName'>) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('community_board ' || $1, 0))", [
      board.unitId,
    ]);
    const found = await rows.read(
      manager,
      `WHERE state = 'RECOGNISED' AND unit_id = $1 AND kind = $2 AND project_name IS NOT DISTINCT FROM $3`,
      [board.unitId, board.kind, board.projectName],
    );
    return found[0];
  },
  openRounds: async (boardId: string): Promise<number> => {
    const [row]: { count: number }[] = await manager.query(
      "SELECT count(*)::int AS count FROM community_round WHERE board_id = $1 AND state NOT IN ('CLOSED', 'CANCELLED')",
      [boardId],
    );
    return row?.count ?? 0;
  },
  levelOf: async (unitId: string, day: CalendarDay): Promise<string> => {
    const [row]: { level: string }[] = await manager.query(
      `SELECT level FROM unit_version_copy WHERE unit_id = $1 AND (valid_from IS NULL OR valid_from <= $2)
          AND (valid_until IS NULL OR valid_until > $2)`,
      [unitId, day],
    );
    return row?.level ?? '';
  },
  membersMin: async (kind: BoardKind, day: CalendarDay): Promise<number | null> => {
    const [row]: { membersMin: number }[] = await manager.query(
      `SELECT members_min AS "membersMin" FROM board_standard WHERE kind = $1 AND valid_from <= $2
        ORDER BY valid_from DESC LIMIT 1`,
      [kind, day],
    );
    return row?.membersMin ?? null;
  },
  standards: (): Promise<BoardStandard[]> =>
    manager.query(`SELECT ${standardColumns} FROM board_standard ORDER BY kind, valid_from DESC LIMIT 100`),
  standardById: async (id: string): Promise<BoardStandard | undefined> => {
    const found: BoardStandard[] = await manager.query(
      `SELECT ${standardColumns} FROM board_standard WHERE id = $1`,
      [id],
    );
    return found[0];
  },
  /** Answers false when the kind has a standard from this day on. */
  addStandard: async (standard: BoardStandard, now: Date): Promise<boolean> => {
    const added: unknown[] = await manager.query(
      `INSERT INTO board_standard (id, kind, members_min, valid_from, source, confidence, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT ON CONSTRAINT board_standard_day_once DO NOTHING RETURNING id`,
      [
        standard.id,
        standard.kind,
        standard.membersMin,
        standard.validFrom,
        standard.source,
        standard.confidence,
        now,
      ],
    );
    return added.length > 0;
  },
  steps: createStepStore(manager, 'community_step'),
});

export type BoardStore = ReturnType<typeof createBoardStore>;
