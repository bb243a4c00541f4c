import { Fault } from '@mttq/kernel/fault';
import type { Refusal } from '@mttq/kernel/refusal';
import { createAudit } from '@mttq/platform/data/audit';
import type { Broker } from '@mttq/platform/events/broker';
import { checksumTables } from '@mttq/platform/events/checksum-tables';
import type { Projection } from '@mttq/platform/events/define-projection';
import { headOf } from '@mttq/platform/events/event-figures';
import { eventsFromLog, eventsFromStream, rebuildProjection } from '@mttq/platform/events/rebuild-projection';
import { replayDeadLetter } from '@mttq/platform/events/replay-dead-letter';
import { replayParked } from '@mttq/platform/events/replay-parked';
import type { Actor } from '@mttq/platform/graph/actor';
import type { DataSource, EntityManager } from 'typeorm';
import {
  type DeadLetter,
  type EventOrigin,
  eventsNotAvailable,
  eventsStillFail,
  type ParkedEvent,
  type Progress,
  type ReadModel,
  type ReadModelRebuild,
  readModelNotFound,
  type TableChecksum,
} from './read-model.ts';

/** What the read models are made of and with. */
export type ReadModelParts = {
  readonly dataSource: DataSource;
  readonly broker: Broker;
  readonly projections: readonly Projection[];
  readonly clock: () => Date;
  readonly newId: () => string;
};

/** The rows behind a position: what a page is made of. */
export type RowsAfter<Row> = (
  limit: number,
  after: readonly (string | number | null)[] | undefined,
) => Promise<Row[]>;

/** The door to the read models: their state, their rebuild, and what was set aside. */
export type ReadModels = {
  all(): readonly ReadModel[];
  progressOf(model: ReadModel): Promise<Progress>;
  tablesOf(model: ReadModel): Promise<readonly TableChecksum[]>;
  parkedOf(model: ReadModel): RowsAfter<ParkedEvent>;
  deadLetters: RowsAfter<DeadLetter>;
  rebuild(
    order: { name: string; origin: EventOrigin; compareOnly: boolean },
    actor: Actor,
  ): Promise<ReadModelRebuild | Refusal>;
  replayParked(
    order: { name: string; aggregateId: string },
    actor: Actor,
  ): Promise<{ readModel: ReadModel; events: number } | Refusal>;
  replayDeadLetter(order: { id: string }, actor: Actor): Promise<{ eventId: string } | Refusal>;
};

export const createReadModels = (parts: ReadModelParts): ReadModels => {
  const { dataSource, projections } = parts;
  const find = (name: string): Projection | undefined => projections.find((one) => one.name === name);
  return {
    all: () => projections,
    progressOf: (model) => progressOf(parts, model),
    tablesOf: ({ name }) => checksumTables(dataSource, find(name)?.tables ?? []),
    parkedOf: (model) => parkedOf(dataSource, model),
    deadLetters: deadLettersIn(dataSource),
    rebuild: async (order, actor) => {
      const projection = find(order.name);
      return projection === undefined ? readModelNotFound : rebuild(parts, { ...order, projection }, actor);
    },
    replayParked: async ({ name, aggregateId }, actor) => {
      const projection = find(name);
      if (projection === undefined) return readModelNotFound;
      const alsoDo = auditOf(parts, actor, { action: 'read-model:rebuild', input: { name, aggregateId } });
      return replayParked(projection, { dataSource, aggregateId, alsoDo }).then(
        (events) => ({ readModel: projection, events }),
        unlessEventFails,
      );
    },
    replayDeadLetter: async ({ id }, actor) => {
      const alsoDo = auditOf(parts, actor, { action: 'dead-letter:replay', input: { id } });
      const order = { deadLetterId: id, actorId: actor.id, now: parts.clock(), alsoDo };
      const service = { dataSource, service: 'reporting', reactions: [] };
      const outcome = await replayDeadLetter(service, order).catch(unlessEventFails);
      return 'replayed' in outcome ? { eventId: outcome.replayed } : outcome;
    },
  };
};

const unlessEventFails = (error: unknown): Refusal => {
  if (error instanceof Fault) throw error;
  return eventsStillFail;
};

const auditOf =
  (parts: ReadModelParts, actor: Actor, entry: { action: string; input: object }) =>
  (manager: EntityManager): Promise<void> =>
    createAudit(manager, {
      actorId: actor.id,
      correlationId: actor.correlationId,
      now: parts.clock(),
      newId: parts.newId,
    }).add({ ...entry, unitId: null });

const rebuild = async (
  parts: ReadModelParts,
  order: { projection: Projection; origin: EventOrigin; compareOnly: boolean },
  actor: Actor,
): Promise<ReadModelRebuild | Refusal> => {
  const { projection, origin, compareOnly } = order;
  const connection = parts.broker.current();
  if (connection === undefined) return eventsNotAvailable;
  const eventsFrom = origin === 'LOG' ? eventsFromLog : eventsFromStream;
  try {
    const { upTo, ...found } = await rebuildProjection(projection, {
      dataSource: parts.dataSource,
      events: eventsFrom(connection, projection.source),
      mode: compareOnly ? 'compare' : 'swap',
      alsoDo: auditOf(parts, actor, {
        action: 'read-model:rebuild',
        input: { name: projection.name, origin, compareOnly },
      }),
    });
    return { readModel: projection, upTo: `${upTo}`, ...found };
  } catch (error) {
    if (error instanceof Fault && ['LOG_UNAVAILABLE', 'REBUILD_INCOMPLETE'].includes(error.code))
      return eventsNotAvailable;
    throw error;
  }
};

const progressOf = async (
  { dataSource, broker }: ReadModelParts,
  { name, source }: ReadModel,
): Promise<Progress> => {
  const [row] = await dataSource.query(
    `SELECT (SELECT count(*)::int FROM parked_event WHERE consumer = $1 AND source = $2) AS parked,
            src_seq, moved_at
     FROM (SELECT) AS one LEFT JOIN consumer_cursor ON consumer = $1 AND source = $2`,
    [name, source],
  );
  const sequence = BigInt(row.src_seq ?? 0);
  const head = await headOf(source, broker);
  return {
    sequence: `${sequence}`,
    movedAt: row.moved_at,
    lag: head === undefined ? null : Number(head - sequence),
    parkedCount: row.parked,
  };
};

const parkedOf =
  (dataSource: DataSource, { name, source }: ReadModel): RowsAfter<ParkedEvent> =>
  (limit, after) =>
    dataSource.query(
      `SELECT seq AS sequence, type, aggregate_id AS "aggregateId", error, parked_at AS "parkedAt" FROM parked_event
       WHERE consumer = $1 AND source = $2 AND seq > $3 ORDER BY seq LIMIT $4`,
      [name, source, after?.[0] ?? 0, limit],
    );

const deadLettersIn =
  (dataSource: DataSource): RowsAfter<DeadLetter> =>
  (limit, after) =>
    dataSource.query(
      `SELECT id, consumer, type, aggregate_id AS "aggregateId", reason, deliveries, died_at AS "diedAt",
              replayed_at AS "replayedAt"
       FROM dead_letter WHERE $1::uuid IS NULL OR id < $1::uuid ORDER BY id DESC LIMIT $2`,
      [after?.[0] ?? null, limit],
    );
