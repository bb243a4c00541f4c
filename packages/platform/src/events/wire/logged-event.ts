import type { Envelope } from '@mttq/contracts/envelope';
import type { DataSource } from 'typeorm';

/** A row of `event_log`, as far as it is published. Who acted stays in the log of the service. */
export type LoggedEvent = {
  readonly seq: string;
  readonly id: string;
  readonly type: string;
  readonly aggregate_id: string;
  readonly aggregate_version: number;
  readonly data: unknown;
  readonly correlation_id: string;
  readonly traceparent: string | null;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
};

/** The next events of the service's own log after a position, oldest first. */
export const readLoggedEvents = (
  dataSource: DataSource,
  { after, limit }: { after: bigint; limit: number },
): Promise<LoggedEvent[]> =>
  dataSource.query(
    `SELECT seq, id, type, aggregate_id, aggregate_version, data, correlation_id, traceparent, occurred_at, recorded_at
     FROM event_log WHERE seq > $1 ORDER BY seq LIMIT $2`,
    [after.toString(), limit],
  );

/** The event as it travels. The same row always makes the same envelope. */
export const toEnvelope = (row: LoggedEvent, service: string): Envelope => ({
  specversion: '1.0',
  id: row.id,
  source: `mttq/${service}`,
  type: row.type,
  subject: row.aggregate_id,
  time: row.occurred_at.toISOString(),
  datacontenttype: 'application/json',
  dataschema: `${row.type}.json`,
  sequence: row.seq,
  recordedat: row.recorded_at.toISOString(),
  aggregateversion: row.aggregate_version,
  correlationid: row.correlation_id,
  ...(row.traceparent === null ? {} : { traceparent: row.traceparent }),
  data: row.data,
});
