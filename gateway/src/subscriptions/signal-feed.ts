import type { Envelope } from '@mttq/contracts/envelope';
import { Fault } from '@mttq/kernel/fault';
import type { Broker } from '@mttq/platform/events/broker';
import type { Arrival } from '@mttq/platform/events/consuming/arrival';
import { followSource } from '@mttq/platform/events/consuming/follow-source';
import { admit } from '@mttq/platform/events/consuming/gate';
import { headOf } from '@mttq/platform/events/event-figures';
import { pause } from '@mttq/platform/events/wire/pace';
import type { Logger } from '@mttq/platform/operations/logger';

/** An event that makes subscribers ask again. */
export type Signal = { readonly seq: bigint; readonly envelope: Envelope };

/** The signals of one publishing service, in the order of its log and without holes. */
export type SignalFeed = {
  /** Position of the newest event that was seen; waits up to 5 s for the first contact with the service. */
  readonly head: () => Promise<bigint>;
  /** The signals behind a position; `undefined` when they are no longer remembered. */
  readonly since: (after: bigint) => readonly Signal[] | undefined;
  /** Calls back for every new signal; answers how to stop. */
  readonly listen: (listener: (signal: Signal) => void) => () => void;
  readonly stop: () => Promise<void>;
};

const remembered = 2_000;
const headMsMax = 5_000;
const askAgainMs = 250;

type State = { srcSeq: bigint; floor: bigint; known: boolean; readonly recent: Signal[] };

const askHead = async (options: FeedOptions, state: State, stop: AbortSignal): Promise<void> => {
  while (!stop.aborted) {
    const head = await headOf(options.source, options.broker);
    if (head !== undefined) {
      Object.assign(state, { srcSeq: head, floor: head, known: true });
      return;
    }
    await pause(askAgainMs, stop);
  }
};

/** What a feed listens to. */
export type FeedOptions = {
  /** The publishing service. */
  readonly source: string;
  /** Event types that are signals; others only move the position. */
  readonly events: ReadonlySet<string>;
  readonly broker: Broker;
  readonly logger: Logger;
};

const createTake =
  (state: State, events: ReadonlySet<string>, tell: (signal: Signal) => void) =>
  async (arrivals: readonly Arrival[]): Promise<Arrival | undefined> => {
    const { fresh, beyond } = admit(state.srcSeq, arrivals);
    for (const { seq, envelope } of fresh) {
      state.srcSeq = seq;
      if (envelope === undefined || !events.has(envelope.type)) continue;
      const signal = { seq, envelope };
      state.recent.push(signal);
      if (state.recent.length > remembered) state.floor = state.recent.shift()?.seq ?? state.floor;
      tell(signal);
    }
    return beyond;
  };

/** Follows a service's stream from now on; gaps, and a broker that was wiped, are repaired from the service's log. */
export const openSignalFeed = (options: FeedOptions): SignalFeed => {
  const { source, broker, logger } = options;
  const stopping = new AbortController();
  const { signal: stop } = stopping;
  const listeners = new Set<(signal: Signal) => void>();
  const state: State = { srcSeq: 0n, floor: 0n, known: false, recent: [] };
  let streamSeq = 0;
  const take = createTake(state, options.events, (signal) => {
    for (const listener of listeners) listener(signal);
  });
  const follower = {
    source,
    batchMax: 200,
    position: async () => ({ srcSeq: state.srcSeq, streamSeq }),
    take: async (arrivals: readonly Arrival[]) => {
      const beyond = await take(arrivals);
      const last = arrivals.findLast(({ seq }) => seq <= state.srcSeq);
      streamSeq = last?.streamSequence ?? streamSeq;
      return beyond;
    },
  };
  const following = (async () => {
    await askHead(options, state, stop);
    await followSource(follower, { broker, log: logger, stop });
  })();
  following.catch((error: unknown) => logger.error({ error, source }, 'signals stopped'));
  return {
    head: async () => {
      const giveUpAt = performance.now() + headMsMax;
      while (!state.known && performance.now() < giveUpAt) await pause(20, stop);
      if (!state.known) throw new Fault('UNAVAILABLE', `no contact with ${source}`);
      return state.srcSeq;
    },
    since: (after) =>
      after < state.floor || after > state.srcSeq ? undefined : state.recent.filter(({ seq }) => seq > after),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: async () => {
      stopping.abort();
      await following.catch(() => undefined);
    },
  };
};
