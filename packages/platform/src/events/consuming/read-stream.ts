import {
  AckPolicy,
  type ConsumerConfig,
  type ConsumerMessages,
  DeliverPolicy,
  type JsMsg,
  jetstream,
  jetstreamManager,
} from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { findStream } from '../wire/ensure-stream.ts';
import { sequenceHeader, streamNameOf } from '../wire/names.ts';
import { type Arrival, arrive } from './arrival.ts';
import { burstsOf } from './bursts.ts';

/** What is asked of the stream: from which position, how many at most in a batch. */
export type StreamQuestion = {
  readonly source: string;
  readonly from: number;
  readonly batchMax: number;
  readonly stop?: AbortSignal;
};

const nanosecondsPerMs = 1_000_000;
const forgottenAfterMs = 30_000;
// Two heartbeats missed mean a lost link: short ones would see one wherever the machine is busy.
const patienceMs = 4_000;
const heartbeatMs = 2_000;

/**
 * Reads a stream in order, in batches as large as what is there. A batch is empty when nothing came for a while: then
 * the caller may look around. Ends when the stream is not the one that it was; throws when the broker is lost.
 */
export async function* readStream(
  connection: NatsConnection,
  question: StreamQuestion,
): AsyncGenerator<Arrival[]> {
  const { source, from, batchMax, stop } = question;
  const manager = await jetstreamManager(connection, { checkAPI: false });
  const name = streamNameOf(source);
  const stream = await findStream(manager, name);
  if (stream === undefined) return;
  const { first_seq, last_seq } = stream.state;
  // A position behind the end means that the broker was reset: begin at the front, the gate makes that harmless.
  const start = from > last_seq ? first_seq : Math.max(from, first_seq);
  const { name: consumerName } = await manager.consumers.add(name, readerConfig(start));
  const consumer = await jetstream(connection).consumers.get(name, consumerName);
  let reading: ConsumerMessages | undefined;
  const end = (): void => reading?.stop();
  stop?.addEventListener('abort', end);
  try {
    while (!stop?.aborted) {
      let received = 0;
      reading = await consumer.fetch({
        max_messages: batchMax,
        expires: patienceMs,
        idle_heartbeat: heartbeatMs,
      });
      for await (const burst of burstsOf(reading)) {
        received += burst.length;
        yield burst.flatMap((message) => arrivalOf(message) ?? []);
      }
      if (received > 0) continue;
      yield [];
      if ((await findStream(manager, name))?.created !== stream.created) return;
    }
  } finally {
    stop?.removeEventListener('abort', end);
  }
}

/** Reads a message; `undefined` when it says no position in the log of its source. */
export const arrivalOf = (message: JsMsg): Arrival | undefined =>
  arrive(readJson(message.data), {
    sequence: message.headers?.get(sequenceHeader) ?? '',
    streamSequence: message.seq,
  });

const readerConfig = (start: number): Partial<ConsumerConfig> => ({
  ack_policy: AckPolicy.None,
  deliver_policy: start > 0 ? DeliverPolicy.StartSequence : DeliverPolicy.All,
  ...(start > 0 ? { opt_start_seq: start } : {}),
  inactive_threshold: forgottenAfterMs * nanosecondsPerMs,
  mem_storage: true,
});

const decoder = new TextDecoder();

const readJson = (bytes: Uint8Array): unknown => {
  const text = decoder.decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
