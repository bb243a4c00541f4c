import { jetstreamManager } from '@nats-io/jetstream';
import type { DataSource } from 'typeorm';
import type { Broker } from './broker.ts';
import type { Projection } from './define-projection.ts';
import { findStream } from './wire/ensure-stream.ts';
import { askLogSince } from './wire/log-since.ts';
import { streamNameOf } from './wire/names.ts';

/** Whose figures are wanted. */
export type FiguresOptions = {
  readonly service: string;
  readonly dataSource: DataSource;
  readonly broker: Broker;
  readonly projections: readonly Projection[];
};

/**
 * Figures of the event machinery, by metric name: `outbox_events`, `outbox_age_seconds`, `log_events`,
 * `log_events_unpublished`, `stream_messages` (−1 without a broker), `parked_events`, `dead_letters`,
 * `projection_lag_events:<name>` (−1 while the source does not answer) and `projection_age_seconds:<name>`.
 */
export const eventFigures = async (options: FiguresOptions): Promise<Record<string, number>> => {
  const [own] = await options.dataSource.query(
    `SELECT (SELECT count(*) FROM outbox)::int AS outbox_events,
            coalesce(extract(epoch FROM clock_timestamp() - (SELECT min(recorded_at) FROM outbox)), 0)::float8
              AS outbox_age_seconds,
            log_seq::float8 AS log_events,
            (log_seq - stream_seq)::float8 AS log_events_unpublished,
            (SELECT count(*) FROM parked_event)::int AS parked_events,
            (SELECT count(*) FROM dead_letter WHERE replayed_at IS NULL)::int AS dead_letters
     FROM relay_head`,
  );
  const lags = await Promise.all(options.projections.map((projection) => lagOf(projection, options)));
  return { ...own, stream_messages: await messagesInStream(options), ...Object.assign({}, ...lags) };
};

const messagesInStream = async ({ broker, service }: FiguresOptions): Promise<number> => {
  const connection = broker.current();
  if (connection === undefined) return -1;
  try {
    const manager = await jetstreamManager(connection, { checkAPI: false });
    return (await findStream(manager, streamNameOf(service)))?.state.messages ?? 0;
  } catch {
    return -1;
  }
};

const lagOf = async (
  { name, source }: Projection,
  { dataSource, broker }: FiguresOptions,
): Promise<Record<string, number>> => {
  const [cursor] = await dataSource.query(
    `SELECT src_seq, extract(epoch FROM clock_timestamp() - moved_at)::float8 AS age FROM consumer_cursor
     WHERE consumer = $1 AND source = $2`,
    [name, source],
  );
  const head = await headOf(source, broker);
  return {
    [`projection_lag_events:${name}`]: head === undefined ? -1 : Number(head - BigInt(cursor?.src_seq ?? 0)),
    [`projection_age_seconds:${name}`]: cursor?.age ?? 0,
  };
};

/** The last seq of a source's log; `undefined` while it does not answer. */
export const headOf = async (source: string, broker: Broker): Promise<bigint | undefined> => {
  const connection = broker.current();
  if (connection === undefined) return undefined;
  try {
    return (await askLogSince(connection, source, { after: 9_223_372_036_854_775_807n, limit: 1 })).head;
  } catch {
    return undefined;
  }
};
