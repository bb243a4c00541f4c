import type { ExecutionResult } from 'graphql';
import type { Signal, SignalFeed } from './signal-feed.ts';

/** One subscriber. */
export type LiveQuery = {
  readonly feed: SignalFeed;
  /** The cursor that the client came back with. */
  readonly after: bigint | undefined;
  readonly matches: (signal: Signal) => boolean;
  /** Runs the client's selection as of a cursor. */
  readonly ask: (cursor: bigint) => Promise<ExecutionResult>;
};

type Waiting = { pending: bigint | undefined; wake: () => void; ended: boolean };

const firstCursor = async ({ feed, after, matches }: LiveQuery): Promise<bigint | undefined> => {
  const head = await feed.head();
  // Without a cursor the state now comes at once, with the cursor to go on from: nothing falls between asking and
  // listening. So it does when what came since is no longer remembered: then something may have changed.
  const missed = after === undefined ? undefined : feed.since(after);
  return missed === undefined || missed.some(matches) ? head : undefined;
};

async function* produce(live: LiveQuery, waiting: Waiting): AsyncGenerator<ExecutionResult, void> {
  const silence = live.feed.listen((signal) => {
    if (!live.matches(signal)) return;
    // A slow subscriber skips states, never the newest one: its queue is one cursor long.
    waiting.pending = signal.seq;
    waiting.wake();
  });
  try {
    const first = await firstCursor(live);
    if (first !== undefined) waiting.pending ??= first;
    while (!waiting.ended) {
      if (waiting.pending === undefined) {
        await new Promise<void>((resolve) => {
          waiting.wake = resolve;
          if (waiting.pending !== undefined || waiting.ended) resolve();
        });
        continue;
      }
      const cursor = waiting.pending;
      waiting.pending = undefined;
      yield await live.ask(cursor);
    }
  } finally {
    silence();
  }
}

/** Signal, then query: yields the client's selection whenever a signal concerns it. `return()` ends it at once. */
export const liveResults = (live: LiveQuery): AsyncGenerator<ExecutionResult, void> => {
  const waiting: Waiting = { pending: undefined, wake: () => {}, ended: false };
  const results = produce(live, waiting);
  const leave = results.return.bind(results);
  // A generator that waits inside cannot be left from outside: wake it first.
  results.return = (value) => {
    waiting.ended = true;
    waiting.wake();
    return leave(value);
  };
  return results;
};
