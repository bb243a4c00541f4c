import type { EntityManager } from 'typeorm';
import { newId } from '../../new-id.ts';
import type { Arrival } from './arrival.ts';

/** An event that a reaction gave up, and why. */
export type Death = { readonly arrival: Arrival; readonly reason: string; readonly deliveries: number };

const idOf = ({ envelope, seq }: Arrival): string => envelope?.id ?? `unreadable-${seq}`;

/** Keeps the event for an operator. A second death of the same event changes nothing. */
export const buryEvent = async (
  manager: EntityManager,
  { consumer, source }: { consumer: string; source: string },
  { arrival, reason, deliveries }: Death,
): Promise<void> => {
  await manager.query(
    `INSERT INTO dead_letter (id, consumer, source, event_id, seq, type, aggregate_id, envelope, reason, deliveries)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (consumer, event_id) DO NOTHING`,
    [
      newId(),
      consumer,
      source,
      idOf(arrival),
      `${arrival.seq}`,
      arrival.envelope?.type ?? '',
      arrival.envelope?.subject ?? '',
      JSON.stringify(arrival.raw ?? null),
      reason.slice(0, 2_000),
      deliveries,
    ],
  );
};

/** Ids of those events that the consumer has handled or given up: what need not be looked at again. */
export const settledIds = async (
  reader: { query(sql: string, parameters: unknown[]): Promise<{ event_id: string }[]> },
  consumer: string,
  arrivals: readonly Arrival[],
): Promise<Set<string>> => {
  const rows = await reader.query(
    `SELECT event_id::text AS event_id FROM inbox WHERE consumer = $1 AND event_id = ANY ($2::uuid[])
     UNION ALL SELECT event_id FROM dead_letter WHERE consumer = $1 AND event_id = ANY ($3::text[])`,
    [consumer, arrivals.flatMap(({ envelope }) => envelope?.id ?? []), arrivals.map(idOf)],
  );
  return new Set(rows.map((row) => row.event_id));
};

/** Whether the event is among the settled ones. */
export const isSettled = (settled: ReadonlySet<string>, arrival: Arrival): boolean =>
  settled.has(idOf(arrival));
