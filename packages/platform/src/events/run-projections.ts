import type { DataSource, EntityManager } from 'typeorm';
import { createInTransaction } from '../data/transaction.ts';
import { newId } from '../new-id.ts';
import type { Broker } from './broker.ts';
import type { Arrival } from './consuming/arrival.ts';
import { type Cursor, type CursorName, lockCursor, moveCursor, readCursor } from './consuming/cursor.ts';
import { type Folded, foldEvents, isTransient } from './consuming/fold-events.ts';
import { type Follower, followSource } from './consuming/follow-source.ts';
import { admit } from './consuming/gate.ts';
import { parkEvent, parkedKeys } from './consuming/parking.ts';
import { crashPoint } from './crash-points.ts';
import type { Projection } from './define-projection.ts';
import { createOutbox } from './outbox.ts';
import type { Log } from './wire/log.ts';

/** What keeps the read models of one service up to date. */
export type ProjectionsOptions = {
  readonly projections: readonly Projection[];
  /** Of the read models' database, which also holds their cursors. */
  readonly dataSource: DataSource;
  readonly broker: Broker;
  readonly log: Log;
  /** Events folded in one transaction, default 200. */
  readonly batchMax?: number;
};

/** The running projections. `stop` ends after the current batch. */
export type RunningProjections = { stop(): Promise<void> };

/** Starts all projections; each follows its source on its own. Without a broker they wait. */
export const runProjections = (options: ProjectionsOptions): RunningProjections => {
  const stopping = new AbortController();
  const { broker, log } = options;
  const following = options.projections.map((projection) =>
    followSource(createFollower(projection, options), { broker, log, stop: stopping.signal }),
  );
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(following);
    },
  };
};

/** A projection as something that takes arrivals, whatever their order, and folds each event exactly once. */
export const createFollower = (
  projection: Projection,
  { dataSource, log, batchMax = 200 }: Pick<ProjectionsOptions, 'dataSource' | 'log' | 'batchMax'>,
): Follower => {
  const inTransaction = createInTransaction(dataSource);
  const name: CursorName = { consumer: projection.name, source: projection.source };
  const fold = (arrivals: readonly Arrival[], careful: boolean): Promise<Taken> =>
    inTransaction((manager) => takeBatch(projection, arrivals, { manager, name, careful }));
  return {
    source: projection.source,
    batchMax,
    position: () => readCursor(dataSource, name),
    take: async (arrivals) => {
      const taken = await fold(arrivals, false).catch((error: unknown) => {
        if (isTransient(error)) throw error;
        return fold(arrivals, true);
      });
      crashPoint('projection.committed');
      for (const { arrival, error } of taken.parked)
        log.error(
          {
            projection: projection.name,
            seq: `${arrival.seq}`,
            aggregateId: arrival.envelope?.subject,
            error,
          },
          'event parked: its aggregate is stale until it is replayed',
        );
      return taken.beyond;
    },
  };
};

type Taken = { readonly beyond: Arrival | undefined; readonly parked: Folded['parked'] };

const takeBatch = async (
  projection: Projection,
  arrivals: readonly Arrival[],
  { manager, name, careful }: { manager: EntityManager; name: CursorName; careful: boolean },
): Promise<Taken> => {
  const cursor = await lockCursor(manager, name);
  crashPoint('projection.batch-begun');
  const { fresh, beyond } = admit(cursor.srcSeq, arrivals);
  const last = fresh.at(-1);
  if (last === undefined) return { beyond, parked: [] };
  const parkedBefore = await parkedKeys(manager, name);
  const { signals, parked } = await foldEvents(projection, fresh, { manager, parkedBefore, careful });
  for (const event of parked) await parkEvent(manager, name, event);
  await createOutbox(manager, {
    actorId: `projection:${projection.name}`,
    correlationId: last.envelope?.correlationid ?? '',
    now: new Date(),
    newId,
  }).addAll(signals);
  await moveCursor(manager, name, advance(cursor, fresh));
  crashPoint('projection.cursor-moved');
  return { beyond, parked };
};

const advance = (cursor: Cursor, fresh: readonly Arrival[]): Cursor => ({
  srcSeq: fresh.at(-1)?.seq ?? cursor.srcSeq,
  // What came from the log says nothing about the stream: the old hint stays.
  streamSeq: fresh.at(-1)?.streamSequence ?? cursor.streamSeq,
});
