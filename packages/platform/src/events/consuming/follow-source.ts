import { Fault } from '@mttq/kernel/fault';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Broker } from '../broker.ts';
import type { Log } from '../wire/log.ts';
import { askLogSince } from '../wire/log-since.ts';
import { pause } from '../wire/pace.ts';
import type { Arrival } from './arrival.ts';
import type { Cursor } from './cursor.ts';
import { readStream } from './read-stream.ts';

/** A consumer that folds: where it is, and what it does with a batch. */
export type Follower = {
  readonly source: string;
  readonly batchMax: number;
  position(): Promise<Cursor>;
  /** Folds what follows the cursor; answers the first arrival behind a gap, if there is one. */
  take(arrivals: readonly Arrival[]): Promise<Arrival | undefined>;
};

const againMs = 250;
const againMsMax = 5_000;

/** Where the reading of a stream begins: at the cursor, or at its front when the log cannot fill a gap. */
type Beginning = 'cursor' | 'front';

/** Follows a source for ever: from its stream, and from its log where the stream has a gap or is not there. */
export const followSource = async (
  follower: Follower,
  { broker, log, stop }: { broker: Broker; log: Log; stop: AbortSignal },
): Promise<void> => {
  let waitMs = againMs;
  let beginning: Beginning = 'cursor';
  while (!stop.aborted) {
    const connection = await broker.connected(stop);
    if (connection === undefined) return;
    const session = { follower, connection, stop };
    const began = performance.now();
    try {
      await followStream(session, beginning);
      // No stream, or another one than before: the log has everything.
      await repair(session);
      waitMs = againMs;
      beginning = 'cursor';
    } catch (err) {
      if (stop.aborted) return;
      beginning = err instanceof Fault && err.code === 'LOG_UNAVAILABLE' ? 'front' : 'cursor';
      log.warn({ err, source: follower.source }, 'following was interrupted: it goes on from the cursor');
      waitMs = performance.now() - began > againMsMax ? againMs : Math.min(waitMs * 2, againMsMax);
    }
    await pause(waitMs, stop);
  }
};

type Session = {
  readonly follower: Follower;
  readonly connection: NatsConnection;
  readonly stop: AbortSignal;
};

const followStream = async (session: Session, beginning: Beginning): Promise<void> => {
  const { follower, connection, stop } = session;
  const { source, batchMax } = follower;
  // From the last folded message and not after it: should the broker have been reset, its seq tells.
  const { streamSeq } = await follower.position();
  const from = beginning === 'front' ? 1 : Math.max(streamSeq, 1);
  for await (const batch of readStream(connection, { source, from, batchMax, stop })) {
    if (stop.aborted) return;
    if (batch.length === 0) continue;
    const beyond = await follower.take(batch);
    if (beyond === undefined) continue;
    await repair(session, beyond.seq);
    if ((await follower.take(batch)) !== undefined) return;
  }
};

/** Folds from the producer's log until its end, or until `before`. Throws `Fault('LOG_UNAVAILABLE')`. */
const repair = async ({ follower, connection, stop }: Session, before?: bigint): Promise<void> => {
  while (!stop.aborted) {
    const { srcSeq } = await follower.position();
    if (before !== undefined && srcSeq + 1n >= before) return;
    const { arrivals } = await askLogSince(connection, follower.source, { after: srcSeq });
    if (arrivals.length === 0) return;
    await follower.take(arrivals);
  }
};
