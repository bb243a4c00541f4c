import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { createRowMap } from '../rows/row-map.postgres.ts';
import type { Handover, HandoverSubject, ReformNotice, RootKind } from './handover.ts';

const rows = createRowMap<Handover>('handover', {
  id: 'id',
  rootId: 'root_id',
  subjectKind: 'subject_kind',
  subjectId: 'subject_id',
  fromUnitId: 'from_unit_id',
  toUnitId: 'to_unit_id',
  path: 'path',
  candidateIds: 'candidate_ids',
  effectiveOn: 'effective_on',
  cause: 'cause',
  reason: 'reason',
  openedAt: 'opened_at',
  settledAt: 'settled_at',
  settledBy: 'settled_by',
});

type Part = { readonly kind: HandoverSubject; readonly table: string; readonly where: string };

const ended = "state NOT IN ('CLOSED', 'CANCELLED')";

// Of each thing its parts that are open; $1 is the thing. What has ended stays with the unit that it ended in.
const partsOf: Readonly<Record<RootKind, readonly Part[]>> = {
  PROGRAMME: [{ kind: 'PROGRAMME', table: 'supervision_programme', where: "id = $1 AND state <> 'CLOSED'" }],
  ROUND: [
    { kind: 'ROUND', table: 'supervision_round', where: `id = $1 AND ${ended}` },
    { kind: 'RECOMMENDATION', table: 'recommendation', where: "round_id = $1 AND state <> 'CLOSED'" },
  ],
  BOARD: [
    { kind: 'BOARD', table: 'community_board', where: "id = $1 AND state <> 'ENDED'" },
    { kind: 'BOARD_ROUND', table: 'community_round', where: `board_id = $1 AND ${ended}` },
    {
      kind: 'BOARD_PROPOSAL',
      table: 'board_proposal',
      where: "state <> 'CLOSED' AND round_id IN (SELECT id FROM community_round WHERE board_id = $1)",
    },
  ],
  DIALOGUE: [
    { kind: 'DIALOGUE', table: 'dialogue', where: `id = $1 AND ${ended}` },
    {
      kind: 'DIALOGUE_QUESTION',
      table: 'dialogue_question',
      where: "dialogue_id = $1 AND state IN ('ASKED', 'COMMITTED')",
    },
  ],
  CASE_FILE: [
    { kind: 'CASE_FILE', table: 'case_file', where: "id = $1 AND state <> 'CLOSED'" },
    { kind: 'UNSEALING', table: 'unsealing', where: 'case_file_id = $1 AND opened_at IS NULL' },
  ],
};

const inheriting = new Set<HandoverSubject>(['PROGRAMME', 'BOARD']);

// Rounds before boards would not matter; programmes go first, so that a round finds its programme with the heir.
const roots = `
  SELECT kind, id FROM (
    SELECT 1 AS place, 'PROGRAMME' AS kind, id FROM supervision_programme WHERE unit_id = $1 AND state <> 'CLOSED'
    UNION ALL SELECT 2, 'ROUND', id FROM supervision_round WHERE unit_id = $1 AND ${ended}
    UNION ALL SELECT 3, 'BOARD', id FROM community_board WHERE unit_id = $1 AND state <> 'ENDED'
    UNION ALL SELECT 4, 'DIALOGUE', id FROM dialogue WHERE unit_id = $1 AND ${ended}
    UNION ALL SELECT 5, 'CASE_FILE', id FROM case_file WHERE unit_id = $1 AND state <> 'CLOSED') AS open
   WHERE NOT EXISTS (SELECT FROM handover h WHERE h.subject_id = open.id AND h.settled_at IS NULL)
   ORDER BY place, id LIMIT $2`;

/** One thing that lies with a unit and is open. */
export type OpenWork = { readonly kind: RootKind; readonly id: string };

/** Something that was moved, the thing itself first. */
export type Moved = { readonly kind: HandoverSubject; readonly id: string };

type Place = { readonly unitId: string; readonly path: string };

const moveWork = async (manager: EntityManager, { kind, id }: OpenWork, to: Place): Promise<Moved[]> => {
  const moved: Moved[] = [];
  for (const part of partsOf[kind]) {
    const inherit = inheriting.has(part.kind) ? ', inherited_from = coalesce(inherited_from, unit_id)' : '';
    const found: [{ id: string }[], number] = await manager.query(
      `UPDATE ${part.table} SET unit_id = $2, path = $3${inherit} WHERE ${part.where} RETURNING id`,
      [id, to.unitId, to.path],
    );
    moved.push(...found[0].map((row) => ({ kind: part.kind, id: row.id })));
  }
  await manager.query(
    "UPDATE deadline SET unit_id = $2, path = $3 WHERE subject_id = ANY ($1::uuid[]) AND state IN ('RUNNING', 'PAUSED')",
    [moved.map((one) => one.id), to.unitId, to.path],
  );
  return moved;
};

/** What was handed over and what waits for a person; open ones in scope only. */
export const createHandoverStore = (manager: EntityManager) => ({
  add: (handover: Handover) => rows.add(manager, handover),
  save: (handover: Handover) => rows.save(manager, handover),
  byId: async (id: string) => (await rows.read(manager, 'WHERE id = $1', [id]))[0],
  lockOpen: async (id: string) =>
    (await rows.read(manager, 'WHERE id = $1 AND settled_at IS NULL FOR UPDATE', [id]))[0],
  ofSubject: (subjectId: string) =>
    rows.read(
      manager,
      'WHERE subject_id = $1 AND settled_at IS NOT NULL ORDER BY effective_on, id LIMIT 100',
      [subjectId],
    ),
  /** What waits below a path, the oldest first. */
  waiting: (filter: { readonly path: string; readonly afterId: string | null; readonly limit: number }) =>
    rows.read(
      manager,
      'WHERE settled_at IS NULL AND starts_with(path, $1) AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3',
      [filter.path, filter.afterId, filter.limit],
    ),
  openWorkOf: (unitId: string, limit: number): Promise<OpenWork[]> => manager.query(roots, [unitId, limit]),
  /** Moves a thing with its open parts and their deadlines; answers with all that moved. */
  move: (work: OpenWork, to: Place) => moveWork(manager, work, to),
  notice: async ({ unitId, endedOn }: ReformNotice, now: Date): Promise<void> => {
    await manager.query(
      `INSERT INTO reform_notice (unit_id, ended_on, noticed_at) VALUES ($1, $2, $3)
       ON CONFLICT (unit_id) DO UPDATE SET ended_on = $2, done_at = NULL WHERE reform_notice.ended_on <> $2`,
      [unitId, endedOn, now],
    );
  },
  /** Units that ended by a day and whose work is not handed over, those first that waited longest for a try. */
  takeNotices: (today: CalendarDay, now: Date, limit: number): Promise<ReformNotice[]> =>
    manager
      .query(
        `UPDATE reform_notice SET tried_at = $2 WHERE unit_id IN (
           SELECT unit_id FROM reform_notice WHERE done_at IS NULL AND ended_on <= $1
            ORDER BY tried_at NULLS FIRST, unit_id LIMIT $3 FOR UPDATE SKIP LOCKED)
         RETURNING unit_id AS "unitId", ended_on AS "endedOn"`,
        [today, now, limit],
      )
      .then(([noticed]: [ReformNotice[], number]) => noticed),
  finishNotice: async (unitId: string, now: Date): Promise<void> => {
    await manager.query('UPDATE reform_notice SET done_at = $2 WHERE unit_id = $1', [unitId, now]);
  },
});

export type HandoverStore = ReturnType<typeof createHandoverStore>;
