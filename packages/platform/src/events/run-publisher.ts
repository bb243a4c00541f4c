import type { DataSource } from 'typeorm';
import type { Broker } from './broker.ts';
import { lead, type Reign } from './publishing/leader.ts';
import { createRelay } from './publishing/relay.ts';
import { sequenceOutbox } from './publishing/sequencer.ts';
import type { StreamSize } from './wire/ensure-stream.ts';
import type { Log } from './wire/log.ts';
import { answerLogSince } from './wire/log-since.ts';
import { createPace, type Pace, pause } from './wire/pace.ts';

/** What publishes the facts of one service. `stream` and the batch sizes have defaults. */
export type PublisherOptions = {
  readonly service: string;
  readonly databaseUrl: string;
  readonly dataSource: DataSource;
  readonly broker: Broker;
  readonly log: Log;
  readonly stream?: StreamSize;
  /** Outbox rows moved in one transaction, default 2,000. */
  readonly sequencerBatch?: number;
  /** Messages in flight at a time, default 500. */
  readonly relayWindow?: number;
};

/** The running publisher. `poke` after a commit saves the poll's wait; `stop` ends after the current batch. */
export type Publisher = { poke(): void; stop(): Promise<void> };

const defaultStream: StreamSize = { replicas: 1, bytesMax: 1_073_741_824 };
const busyMs = 2;
const idleMs = 50;
const troubleMs = 250;
const troubleMsMax = 5_000;
const resyncEveryMs = 5_000;

/** Starts sequencer, relay and the answers to `log.since`. Needs no broker to start: the log grows meanwhile. */
export const runPublisher = (options: PublisherOptions): Publisher => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const sequencerPace = createPace({ busyMs, idleMs });
  const relayPace = createPace({ busyMs, idleMs });
  const election = {
    databaseUrl: options.databaseUrl,
    applicationName: `${options.service} sequencer`,
    lockName: 'mttq.publisher',
    log: options.log,
    stop: signal,
  };
  const leading = lead(election, async (reign) => {
    const sequencing = runSequencer(options, reign, { own: sequencerPace, next: relayPace });
    const relaying = runRelay(options, relayPace, reign.over);
    await Promise.all([sequencing, relaying]);
  });
  const answering = answerLogSince(options, signal);
  return {
    poke: sequencerPace.poke,
    stop: async () => {
      stopping.abort();
      sequencerPace.poke();
      relayPace.poke();
      await Promise.all([leading, answering]);
    },
  };
};

const runSequencer = async (
  { sequencerBatch = 2_000, log }: PublisherOptions,
  { client, over }: Reign,
  pace: { own: Pace; next: Pace },
): Promise<void> => {
  while (!over.aborted) {
    let moved = 0;
    try {
      moved = await sequenceOutbox(client, sequencerBatch);
    } catch (err) {
      if (over.aborted) return;
      log.warn({ err }, 'sequencer interrupted: nothing is lost, it goes on');
      await pause(troubleMs, over);
    }
    if (moved > 0) pace.next.poke();
    await pace.own.wait(moved > 0);
  }
};

const runRelay = async (options: PublisherOptions, pace: Pace, over: AbortSignal): Promise<void> => {
  const { stream = defaultStream, relayWindow = 500, log } = options;
  const relay = createRelay({ ...options, stream, window: relayWindow });
  let looked = performance.now();
  let trouble = troubleMs;
  while (!over.aborted) {
    let sent = 0;
    try {
      sent = await relay.step();
      trouble = troubleMs;
      // A stream deleted behind our back shows nowhere else while there is nothing to publish.
      if (sent === 0 && performance.now() - looked > resyncEveryMs) {
        relay.resync();
        looked = performance.now();
      }
    } catch (err) {
      log.warn({ err }, 'relay interrupted: it asks the stream where to go on');
      await pause(trouble, over);
      trouble = Math.min(trouble * 2, troubleMsMax);
    }
    await pace.wait(sent > 0);
  }
};
