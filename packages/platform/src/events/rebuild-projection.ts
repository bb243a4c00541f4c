import { isDeepStrictEqual } from 'node:util';
import { Fault } from '@mttq/kernel/fault';
import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { DataSource, EntityManager } from 'typeorm';
import { createInTransaction } from '../data/transaction.ts';
import { checksumTables, type TableChecksum } from './checksum-tables.ts';
import type { Arrival } from './consuming/arrival.ts';
import { type CursorName, lockCursor, readCursor } from './consuming/cursor.ts';
import { type Folded, foldEvents, isTransient } from './consuming/fold-events.ts';
import { admit } from './consuming/gate.ts';
import { parkEvent, parkingKey } from './consuming/parking.ts';
import { readStream } from './consuming/read-stream.ts';
import type { Projection } from './define-projection.ts';
import { findStream } from './wire/ensure-stream.ts';
import { askLogSince } from './wire/log-since.ts';
import { streamNameOf } from './wire/names.ts';

/** The events of a source after a position, in order, in batches; ends at the source's end. */
export type EventSource = (after: bigint) => AsyncIterable<readonly Arrival[]>;

/** From what and how. `swap` replaces the live rows by the rebuilt ones; `compare` leaves them alone. */
export type RebuildOptions = {
  readonly dataSource: DataSource;
  readonly events: EventSource;
  readonly mode: 'compare' | 'swap';
  /** Runs in the same transaction (the audit record). */
  readonly alsoDo?: (manager: EntityManager) => Promise<void>;
};

/** What a rebuild found. `equal` is the proof: both sides have the same rows at the same position of the log. */
export type Rebuild = {
  readonly upTo: bigint;
  readonly events: number;
  readonly live: readonly TableChecksum[];
  readonly rebuilt: readonly TableChecksum[];
  readonly equal: boolean;
  readonly parked: number;
};

/** Reads the producer's own log, asked for through the broker. */
export const eventsFromLog = (connection: NatsConnection, source: string): EventSource =>
  async function* (after) {
    for (let from = after; ; ) {
      const { arrivals } = await askLogSince(connection, source, { after: from });
      const last = arrivals.at(-1);
      if (last === undefined) return;
      yield arrivals;
      from = last.seq;
    }
  };

/** Reads the stream from its front to its present end. Whoever folds it notices when the front is no longer there. */
export const eventsFromStream = (connection: NatsConnection, source: string): EventSource =>
  async function* () {
    const manager = await jetstreamManager(connection, { checkAPI: false });
    const end = (await findStream(manager, streamNameOf(source)))?.state.last_seq ?? 0;
    for await (const batch of readStream(connection, { source, from: 1, batchMax: 500 })) {
      yield batch;
      if ((batch.at(-1)?.streamSequence ?? end) >= end) return;
    }
  };

/**
 * Folds all events into shadow tables beside the live ones, up to exactly where the live ones stand, compares both and
 * on `swap` replaces the live rows; all in one transaction, so a crash leaves everything as it was. The live
 * projection goes on until the last stretch. No signals are sent. Throws `Fault('REBUILD_INCOMPLETE')` when the source
 * ends before the live position or has a gap.
 */
export const rebuildProjection = (projection: Projection, options: RebuildOptions): Promise<Rebuild> =>
  createInTransaction(options.dataSource)(async (manager) => {
    const name = { consumer: projection.name, source: projection.source };
    for (const table of projection.tables)
      await manager.query(`CREATE TEMP TABLE ${table} (LIKE public.${table} INCLUDING ALL) ON COMMIT DROP`);
    const replay = createReplay(projection, manager);
    await replay.upTo((await readCursor(manager, name)).srcSeq, options.events);
    const { srcSeq } = await lockCursor(manager, name);
    await replay.upTo(srcSeq, options.events);
    const live = await checksumTables(manager, projection.tables, 'public');
    const rebuilt = await checksumTables(manager, projection.tables, 'pg_temp');
    await options.alsoDo?.(manager);
    if (options.mode === 'swap') await swap(projection, manager, { name, parked: replay.parked });
    return {
      upTo: srcSeq,
      events: replay.count(),
      live,
      rebuilt,
      equal: isDeepStrictEqual(live, rebuilt),
      parked: replay.parked.length,
    };
  });

type ParkedEvent = { readonly arrival: Arrival; readonly error: string };
type Replay = {
  readonly parked: ParkedEvent[];
  count(): number;
  upTo(end: bigint, events: EventSource): Promise<void>;
};

const createReplay = (projection: Projection, manager: EntityManager): Replay => {
  const parked: ParkedEvent[] = [];
  let last = 0n;
  let count = 0;
  const fold = async (arrivals: readonly Arrival[]): Promise<void> => {
    const parkedBefore = new Set(parked.map(({ arrival }) => parkingKey(arrival)));
    const folded = await foldOrPark(projection, arrivals, { manager, parkedBefore });
    parked.push(...folded.parked);
    count += arrivals.length;
    last = arrivals.at(-1)?.seq ?? last;
  };
  return {
    parked,
    count: () => count,
    upTo: async (end, events) => {
      if (last >= end) return;
      for await (const batch of events(last)) {
        const { fresh, beyond } = admit(last, batch);
        await fold(fresh.filter(({ seq }) => seq <= end));
        if (last >= end) return;
        if (beyond !== undefined) throw incomplete(projection, last, end);
      }
      throw incomplete(projection, last, end);
    },
  };
};

const foldOrPark = async (
  projection: Projection,
  arrivals: readonly Arrival[],
  { manager, parkedBefore }: { manager: EntityManager; parkedBefore: Set<string> },
): Promise<Folded> => {
  await manager.query('SAVEPOINT one_batch');
  try {
    return await foldEvents(projection, arrivals, { manager, parkedBefore, careful: false });
  } catch (error) {
    if (isTransient(error)) throw error;
    await manager.query('ROLLBACK TO SAVEPOINT one_batch');
    return foldEvents(projection, arrivals, { manager, parkedBefore, careful: true });
  }
};

const incomplete = ({ name, source }: Projection, last: bigint, end: bigint): Fault =>
  new Fault(
    'REBUILD_INCOMPLETE',
    `${name} could be rebuilt up to ${last} of ${end} only: the events of ${source} are not all there; rebuild from its log`,
  );

const swap = async (
  projection: Projection,
  manager: EntityManager,
  { name, parked }: { name: CursorName; parked: readonly ParkedEvent[] },
): Promise<void> => {
  for (const table of projection.tables) {
    // DELETE and not TRUNCATE: readers go on seeing the old rows until the commit.
    await manager.query(`DELETE FROM public.${table}`);
    await manager.query(`INSERT INTO public.${table} SELECT * FROM pg_temp.${table}`);
  }
  await manager.query('DELETE FROM parked_event WHERE consumer = $1 AND source = $2', [
    name.consumer,
    name.source,
  ]);
  for (const event of parked) await parkEvent(manager, name, event);
};
