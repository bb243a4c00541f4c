import { Fault } from '@mttq/kernel/fault';
import type { NatsConnection } from '@nats-io/transport-node';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Broker } from '../broker.ts';
import { type Arrival, arrive } from '../consuming/arrival.ts';
import type { Log } from './log.ts';
import { readLoggedEvents, toEnvelope } from './logged-event.ts';
import { logSinceSubjectOf } from './names.ts';
import { pause } from './pace.ts';

const eventsPerReplyMax = 200;
const bytesPerReplyMax = 204_800;
const replyTimeoutMs = 5_000;
const attemptsPauseMs = 250;

const question = z.object({
  after: z.string().regex(/^\d{1,19}$/),
  limit: z.int().min(1).max(eventsPerReplyMax),
});
const answer = z.object({ head: z.string().regex(/^\d+$/), events: z.array(z.unknown()) });

/** A page of a producer's log: the events after the asked position and the position of the log's end. */
export type LogPage = { readonly head: bigint; readonly arrivals: readonly Arrival[] };

/**
 * Answers `mttq.<service>.log.since` (`{"after":"41","limit":200}`) with at most 200 events or 200 KB, at least one
 * event when there is one. Every instance of the service answers; the broker picks one.
 */
export const answerLogSince = async (
  options: { service: string; dataSource: DataSource; broker: Broker; log: Log },
  stop: AbortSignal,
): Promise<void> => {
  while (!stop.aborted) {
    const connection = await options.broker.connected(stop);
    if (connection === undefined) return;
    const subscription = connection.subscribe(logSinceSubjectOf(options.service), { queue: 'log' });
    const end = (): void => subscription.unsubscribe();
    stop.addEventListener('abort', end, { once: true });
    // The subscription outlives reconnections; the loop ends with the connection itself.
    for await (const message of subscription) {
      const reply = await pageOf(options, message.string()).catch((err: unknown) => {
        options.log.warn({ err }, 'a page of the log could not be read');
        return '{"error":"LOG_UNAVAILABLE"}';
      });
      message.respond(reply);
    }
    stop.removeEventListener('abort', end);
    await pause(attemptsPauseMs, stop);
  }
};

const pageOf = async (
  { service, dataSource }: { service: string; dataSource: DataSource },
  text: string,
): Promise<string> => {
  const asked = question.parse(JSON.parse(text));
  const [head] = await dataSource.query('SELECT log_seq FROM relay_head');
  const rows = await readLoggedEvents(dataSource, { after: BigInt(asked.after), limit: asked.limit });
  const events: string[] = [];
  let bytes = 0;
  for (const row of rows) {
    const json = JSON.stringify(toEnvelope(row, service));
    bytes += Buffer.byteLength(json) + 1;
    if (events.length > 0 && bytes > bytesPerReplyMax) break;
    events.push(json);
  }
  return `{"head":"${head.log_seq}","events":[${events.join(',')}]}`;
};

/**
 * Asks a producer for the events after a position. Throws `Fault('LOG_UNAVAILABLE')` when it does not answer within
 * 5 s, has no answer, or answers in another form: the caller tries again later.
 */
export const askLogSince = async (
  connection: NatsConnection,
  source: string,
  { after, limit = eventsPerReplyMax }: { after: bigint; limit?: number },
): Promise<LogPage> => {
  try {
    const reply = await connection.request(
      logSinceSubjectOf(source),
      JSON.stringify({ after: `${after}`, limit }),
      {
        timeout: replyTimeoutMs,
      },
    );
    const { head, events } = answer.parse(reply.json());
    return {
      head: BigInt(head),
      arrivals: events.flatMap((event) => arrive(event, { sequence: `${Object(event).sequence}` }) ?? []),
    };
  } catch (cause) {
    throw new Fault(
      'LOG_UNAVAILABLE',
      `the log of ${source} does not answer: is the service running?`,
      cause,
    );
  }
};
