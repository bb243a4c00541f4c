import type { EntityManager } from 'typeorm';
import { nounOf } from '../wire/names.ts';
import type { Arrival } from './arrival.ts';
import type { CursorName } from './cursor.ts';

const aggregateOf = ({ envelope }: Arrival): { noun: string; aggregateId: string } => ({
  noun: envelope === undefined ? '' : nounOf(envelope.type),
  aggregateId: envelope?.subject ?? '',
});

/** The key under which an aggregate is parked. Events that nobody can read share one that parks nothing else. */
export const parkingKey = (arrival: Arrival): string => {
  const { noun, aggregateId } = aggregateOf(arrival);
  return `${noun}\n${aggregateId}`;
};

/** Keys of the aggregates that this consumer has parked. */
export const parkedKeys = async (manager: EntityManager, name: CursorName): Promise<Set<string>> => {
  const rows: { key: string }[] = await manager.query(
    `SELECT DISTINCT aggregate_type || E'\\n' || aggregate_id AS key FROM parked_event
     WHERE consumer = $1 AND source = $2 AND aggregate_id <> ''`,
    [name.consumer, name.source],
  );
  return new Set(rows.map((row) => row.key));
};

/** Sets an event aside with the reason, so that the other aggregates go on. */
export const parkEvent = async (
  manager: EntityManager,
  name: CursorName,
  { arrival, error }: { arrival: Arrival; error: string },
): Promise<void> => {
  const { noun, aggregateId } = aggregateOf(arrival);
  await manager.query(
    `INSERT INTO parked_event (consumer, source, seq, event_id, type, aggregate_type, aggregate_id, envelope, error)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      name.consumer,
      name.source,
      `${arrival.seq}`,
      arrival.envelope?.id ?? '',
      arrival.envelope?.type ?? '',
      noun,
      aggregateId,
      JSON.stringify(arrival.raw ?? null),
      error.slice(0, 2_000),
    ],
  );
};
