import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { EntityManager } from 'typeorm';
import { isId } from '../answers/text.ts';
import { type HeirLink, pathAbove, type RoutingTask, successionOf } from './successor.ts';

const taskColumns = `id, subject_kind AS "subjectKind", subject_id AS "subjectId", from_unit_id AS "fromUnitId", path,
  candidate_ids AS "candidateIds", opened_at AS "openedAt", routed_to_id AS "routedToId", routed_at AS "routedAt"`;

/** Where something that is meant for a unit goes today. */
export type Destination =
  /** To one unit: the one that was meant, or its only heir. */
  | { readonly kind: 'UNIT'; readonly unitId: string; readonly path: string }
  /** To the unit above all heirs, until a person has chosen one of them. */
  | {
      readonly kind: 'TASK';
      readonly unitId: string;
      readonly path: string;
      readonly candidateIds: readonly string[];
    };

const generationsMax = 8;

const heirsOf = (manager: EntityManager, unitId: string, day: CalendarDay): Promise<HeirLink[]> =>
  manager.query(
    `SELECT from_unit_id AS "fromUnitId", to_unit_id AS "toUnitId", extent, effective_on AS "effectiveOn"
       FROM lineage_copy WHERE from_unit_id = $1 AND to_unit_id <> $1 AND effective_on <= $2 ORDER BY link_id LIMIT 50`,
    [unitId, day],
  );

// An heir may have ended in its turn.
const follow = async (
  manager: EntityManager,
  meant: string,
  day: CalendarDay,
): Promise<Destination | undefined> => {
  let unitId = meant;
  for (let generation = 0; generation < generationsMax; generation += 1) {
    const path = (await findUnitPaths(manager, [unitId], day)).get(unitId);
    if (path !== undefined) return { kind: 'UNIT', unitId, path };
    const succession = successionOf(await heirsOf(manager, unitId, day));
    if (succession === undefined) return undefined;
    if (succession.kind === 'SUCCESSOR') {
      unitId = succession.unitId;
      continue;
    }
    const paths = await findUnitPaths(manager, succession.candidateIds, day);
    const above = pathAbove([...paths.values()]);
    const aboveId = above?.split('/').at(-2);
    if (above === undefined || aboveId === undefined) return undefined;
    return { kind: 'TASK', unitId: aboveId, path: above, candidateIds: [...paths.keys()].sort() };
  }
  return undefined;
};

/** Routing by lineage, and the work list of what only a person can route. Tasks need a scope. */
export const createRouting = (manager: EntityManager) => ({
  /** What is no id does not even reach the database: it may be a name that slipped into the wrong field. */
  destinationOf: async (unitId: string, day: CalendarDay) =>
    isId(unitId) ? follow(manager, unitId, day) : undefined,
  /** Paths of units on a day; one that is not in the tree is missing. */
  pathsOf: (unitIds: readonly string[], day: CalendarDay) => findUnitPaths(manager, unitIds, day),
  addTask: async (task: Omit<RoutingTask, 'routedToId' | 'routedAt'>): Promise<void> => {
    await manager.query(
      `INSERT INTO routing_task (id, subject_kind, subject_id, from_unit_id, path, candidate_ids, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (subject_id) WHERE routed_at IS NULL DO NOTHING`,
      [
        task.id,
        task.subjectKind,
        task.subjectId,
        task.fromUnitId,
        task.path,
        [...task.candidateIds],
        task.openedAt,
      ],
    );
  },
  lockTask: async (id: string): Promise<RoutingTask | undefined> => {
    const rows: RoutingTask[] = await manager.query(
      `SELECT ${taskColumns} FROM routing_task WHERE id = $1 AND routed_at IS NULL FOR UPDATE`,
      [id],
    );
    return rows[0];
  },
  taskById: async (id: string): Promise<RoutingTask | undefined> => {
    const rows: RoutingTask[] = await manager.query(`SELECT ${taskColumns} FROM routing_task WHERE id = $1`, [
      id,
    ]);
    return rows[0];
  },
  settleTask: async (id: string, routed: { unitId: string; reason: string; now: Date }): Promise<void> => {
    await manager.query(
      'UPDATE routing_task SET routed_to_id = $2, routing_reason = $3, routed_at = $4 WHERE id = $1',
      [id, routed.unitId, routed.reason, routed.now],
    );
  },
  openTasks: (page: { readonly limit: number; readonly afterId?: string }): Promise<RoutingTask[]> =>
    manager.query(
      `SELECT ${taskColumns} FROM routing_task WHERE routed_at IS NULL AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
      [page.afterId ?? null, page.limit],
    ),
});

export type Routing = ReturnType<typeof createRouting>;
