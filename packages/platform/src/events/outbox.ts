import type { EventContract } from '@mttq/contracts/define-event';
import { Fault } from '@mttq/kernel/fault';
import type { EntityManager } from 'typeorm';
import { crashPoint } from './crash-points.ts';

/** Who and what caused the events of one transaction. `now` becomes `recordedAt`; `newId` makes event ids (UUID v7). */
export type Trail = {
  readonly actorId: string;
  readonly correlationId: string;
  readonly traceparent?: string | undefined;
  readonly now: Date;
  readonly newId: () => string;
};

/** Who and which request caused a fact. */
export type Cause = Pick<Trail, 'actorId' | 'correlationId'>;

/** A fact to be announced. `data` is validated strictly by the contract; `occurredAt` is when it became true. */
export type NewEvent = {
  readonly contract: EventContract;
  readonly aggregateId: string;
  readonly data: unknown;
  readonly occurredAt: Date;
  /** Who caused it, in a transaction that does the work of several; the trail says it unless given. */
  readonly by?: Cause;
};

/** The outbox of one transaction: what is added is announced if and only if the transaction commits. */
export type Outbox = {
  /** Adds one event. Throws a `ZodError` on data outside the contract and `Fault('EVENT_TOO_LARGE')`. */
  add(event: NewEvent): Promise<void>;
  /** Adds events in the given order, set-based: tens of thousands in one transaction are fine. Same errors. */
  addAll(events: readonly NewEvent[]): Promise<void>;
};

type Row = {
  id: string;
  type: string;
  noun: string;
  aggregateId: string;
  version: number;
  json: string;
  occurredAt: string;
  by: Cause;
};

// With envelope and headers it stays below the 256 KB that the broker takes.
const eventBytesMax = 258_048;
const rowsPerInsertMax = 2_000;
const bytesPerInsertMax = 4_000_000;

/** Opens the outbox of the transaction that `manager` belongs to. */
export const createOutbox = (manager: EntityManager, trail: Trail): Outbox => {
  const addAll = async (events: readonly NewEvent[]): Promise<void> => {
    if (events.length === 0) return;
    const rows = events.map((event) => toRow(event, trail));
    // The precondition of the sequencer: the aggregate's row is locked before the outbox row draws its position.
    await raiseVersions(manager, rows);
    crashPoint('outbox.versions-raised');
    for (const part of parts(rows)) await insertRows(manager, part, trail);
    crashPoint('outbox.rows-inserted');
  };
  return { addAll, add: (event) => addAll([event]) };
};

const toRow = (event: NewEvent, trail: Trail): Row => {
  const { contract, aggregateId, data, occurredAt } = event;
  const json = JSON.stringify(contract.encode(data as never));
  const bytes = Buffer.byteLength(json);
  if (bytes > eventBytesMax)
    throw new Fault(
      'EVENT_TOO_LARGE',
      `${contract.type} of ${aggregateId} has ${bytes} bytes of data, ${eventBytesMax} are allowed: announce ids, or split it`,
    );
  return {
    id: trail.newId(),
    type: contract.type,
    noun: contract.noun,
    aggregateId,
    version: 0,
    json,
    occurredAt: occurredAt.toISOString(),
    by: event.by ?? trail,
  };
};

const keyOf = (noun: string, aggregateId: string): string => `${noun}\n${aggregateId}`;

const raiseVersions = async (manager: EntityManager, rows: readonly Row[]): Promise<void> => {
  const counts = new Map<string, { noun: string; aggregateId: string; count: number }>();
  for (const { noun, aggregateId } of rows) {
    const entry = counts.get(keyOf(noun, aggregateId)) ?? { noun, aggregateId, count: 0 };
    entry.count += 1;
    counts.set(keyOf(noun, aggregateId), entry);
  }
  const entries = [...counts.values()];
  const raised: { noun: string; aggregate_id: string; version: number }[] = await manager.query(
    `INSERT INTO aggregate_version AS held (aggregate_type, aggregate_id, version)
     SELECT noun, aggregate_id, count FROM unnest($1::text[], $2::text[], $3::int[]) AS given(noun, aggregate_id, count)
     ORDER BY noun COLLATE "C", aggregate_id COLLATE "C"
     ON CONFLICT (aggregate_type, aggregate_id) DO UPDATE SET version = held.version + excluded.version
     RETURNING aggregate_type AS noun, aggregate_id, version`,
    [entries.map((e) => e.noun), entries.map((e) => e.aggregateId), entries.map((e) => e.count)],
  );
  const next = new Map<string, number>();
  for (const { noun, aggregate_id, version } of raised) {
    const key = keyOf(noun, aggregate_id);
    next.set(key, version - (counts.get(key)?.count ?? 0));
  }
  for (const row of rows) {
    const key = keyOf(row.noun, row.aggregateId);
    row.version = (next.get(key) ?? 0) + 1;
    next.set(key, row.version);
  }
};

function* parts(rows: readonly Row[]): Generator<Row[]> {
  let part: Row[] = [];
  let bytes = 0;
  for (const row of rows) {
    if (
      part.length === rowsPerInsertMax ||
      (part.length > 0 && bytes + row.json.length > bytesPerInsertMax)
    ) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(row);
    bytes += row.json.length;
  }
  if (part.length > 0) yield part;
}

const insertRows = (manager: EntityManager, rows: readonly Row[], trail: Trail): Promise<unknown> =>
  manager.query(
    `INSERT INTO outbox (id, type, aggregate_type, aggregate_id, aggregate_version, data, occurred_at,
                         actor_id, correlation_id, traceparent, recorded_at)
     SELECT id, type, noun, aggregate_id, version, data, occurred_at, actor_id, correlation_id, $10, $11
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::int[], $6::json[], $7::timestamptz[], $8::text[], $9::text[])
          WITH ORDINALITY AS given(id, type, noun, aggregate_id, version, data, occurred_at, actor_id, correlation_id, place)
     ORDER BY place`,
    [
      rows.map((row) => row.id),
      rows.map((row) => row.type),
      rows.map((row) => row.noun),
      rows.map((row) => row.aggregateId),
      rows.map((row) => row.version),
      rows.map((row) => row.json),
      rows.map((row) => row.occurredAt),
      rows.map((row) => row.by.actorId),
      rows.map((row) => row.by.correlationId),
      trail.traceparent ?? null,
      trail.now.toISOString(),
    ],
  );
