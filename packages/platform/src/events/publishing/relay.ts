import { Fault } from '@mttq/kernel/fault';
import { type JetStreamClient, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { headers, type NatsConnection } from '@nats-io/transport-node';
import type { DataSource } from 'typeorm';
import type { Broker } from '../broker.ts';
import { crashPoint } from '../crash-points.ts';
import { ensureStream, type StreamSize } from '../wire/ensure-stream.ts';
import { type LoggedEvent, readLoggedEvents, toEnvelope } from '../wire/logged-event.ts';
import { messageIdHeader, sequenceHeader, streamNameOf } from '../wire/names.ts';

/** What the relay of one service needs. */
export type RelayOptions = {
  readonly service: string;
  readonly dataSource: DataSource;
  readonly broker: Broker;
  readonly stream: StreamSize;
  /** Messages in flight at a time, 1–500. */
  readonly window: number;
};

/** Where the stream stands: the last published event, as the stream itself says. */
type Position = { seq: bigint; messageId: string | undefined; streamSequence: number; generation: number };

// Of a whole window: a busy broker is slow, a lost one is noticed by the pings of the connection.
const publishTimeoutMs = 5_000;

/** Publishes the log to the stream. `step` publishes at most one window and answers how many events it sent. */
export const createRelay = (options: RelayOptions): { step(): Promise<number>; resync(): void } => {
  let position: Position | undefined;
  const step = async (): Promise<number> => {
    const connection = options.broker.current();
    if (connection === undefined) return 0;
    // Whatever was known before a reconnection is forgotten: the broker may have lost its tail, or everything.
    if (position?.generation !== options.broker.generation()) position = undefined;
    try {
      position ??= await askStream(options, connection);
      const events = await readLoggedEvents(options.dataSource, {
        after: position.seq,
        limit: options.window,
      });
      if (events.length === 0) return 0;
      crashPoint('relay.window-read');
      position = await publishWindow(options, jetstream(connection), { position, events });
      crashPoint('relay.window-confirmed');
      await confirm(options.dataSource, position.seq);
      return events.length;
    } catch (error) {
      // A publish that timed out is unknown, never failed: only the stream can tell.
      position = undefined;
      throw error;
    }
  };
  return {
    step,
    resync: () => {
      position = undefined;
    },
  };
};

const askStream = async (options: RelayOptions, connection: NatsConnection): Promise<Position> => {
  const { service, broker, stream, dataSource } = options;
  const generation = broker.generation();
  const manager = await jetstreamManager(connection, { checkAPI: false });
  const name = streamNameOf(service);
  const { state } = await ensureStream(manager, service, stream);
  if (state.messages === 0)
    return { seq: 0n, messageId: undefined, streamSequence: state.last_seq, generation };
  const last = await manager.streams.getMessage(name, { seq: state.last_seq });
  const seq = BigInt(last?.header.get(sequenceHeader) || '0');
  const messageId = last?.header.get(messageIdHeader) ?? '';
  const own = await dataSource.query('SELECT 1 FROM event_log WHERE seq = $1 AND id::text = $2', [
    `${seq}`,
    messageId,
  ]);
  // Deleting it could destroy what others have not read: only a person knows which of the two was restored.
  if (own.length === 0)
    throw new Fault(
      'STREAM_OF_ANOTHER_LOG',
      `stream ${name} ends with an event (seq ${seq}) that this log does not have: was the database restored or replaced? Delete the stream; it is made anew from the log`,
    );
  crashPoint('relay.resynced');
  await confirm(dataSource, seq);
  return { seq, messageId, streamSequence: state.last_seq, generation };
};

const publishWindow = async (
  { service }: RelayOptions,
  client: JetStreamClient,
  { position, events }: { position: Position; events: readonly LoggedEvent[] },
): Promise<Position> => {
  let previous = position.messageId;
  const sent: Promise<unknown>[] = [];
  for (const event of events) {
    // The chain: the broker takes an event only directly after the one before it, so no rejection leaves a hole.
    const expect =
      previous === undefined ? { lastSequence: position.streamSequence } : { lastMsgID: previous };
    const header = headers();
    header.set(sequenceHeader, event.seq);
    header.set('content-type', 'application/cloudevents+json');
    if (event.traceparent !== null) header.set('traceparent', event.traceparent);
    sent.push(
      client.publish(event.type, JSON.stringify(toEnvelope(event, service)), {
        msgID: event.id,
        expect,
        headers: header,
        timeout: publishTimeoutMs,
      }),
    );
    previous = event.id;
    if (sent.length === Math.ceil(events.length / 2)) crashPoint('relay.window-half-sent');
  }
  const failed = (await Promise.allSettled(sent)).find((answer) => answer.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return {
    seq: BigInt(events.at(-1)?.seq ?? position.seq),
    messageId: previous,
    streamSequence: position.streamSequence + events.length,
    generation: position.generation,
  };
};

const confirm = (dataSource: DataSource, seq: bigint): Promise<unknown> =>
  dataSource.query('UPDATE relay_head SET stream_seq = $1, stream_confirmed_at = clock_timestamp()', [
    `${seq}`,
  ]);
