import type { InTransaction } from '@mttq/platform/data/transaction';
import type { EntityManager } from 'typeorm';
import { createLedger } from './ledger.postgres.ts';
import type { LedgerRefusal } from './ledger-refusal.ts';
import type { Posted, PostingRequest } from './posting.ts';

/** What came of one request of a batch. */
export type PostingOutcome = Posted | LedgerRefusal;

/** Collects postings and writes many in one transaction: the door for funds that thousands pay into at once. */
export type PostingBatcher = {
  /** Resolves when the transaction with this posting has committed, or with the reason why this one was refused. */
  post(request: PostingRequest): Promise<PostingOutcome>;
  /** Writes what waits, then ends; later requests are refused by an exception. */
  stop(): Promise<void>;
};

export type BatcherOptions = {
  readonly inTransaction: InTransaction;
  /** Runs in the transaction of each batch, after the postings: scope before, events after. */
  readonly before: (manager: EntityManager) => Promise<void>;
  readonly after: (
    manager: EntityManager,
    posted: readonly { request: PostingRequest; posted: Posted }[],
  ) => Promise<void>;
  /** Requests in a batch, 500 unless given. */
  readonly batchMax?: number;
  /** How long a request waits for company, 2 ms unless given. */
  readonly waitMs?: number;
  /** Batches in flight at a time, each on a connection of its own; 12 unless given, 16 at most. */
  readonly writers?: number;
  /** Requests that may wait; one more is refused by an exception. */
  readonly queueMax?: number;
};

type Waiting = {
  readonly request: PostingRequest;
  readonly resolve: (outcome: PostingOutcome) => void;
  readonly reject: (error: unknown) => void;
};

// Two requests with one key in a batch are one and the same statement: the second waits for the next batch.
const takeBatch = (queue: Waiting[], batchMax: number): Waiting[] => {
  const keys = new Set<string>();
  const batch: Waiting[] = [];
  const left: Waiting[] = [];
  let position = 0;
  for (; position < queue.length && batch.length < batchMax; position += 1) {
    const waiting = queue[position] as Waiting;
    const { scope, key } = waiting.request.key;
    const name = `${scope}\n${key}`;
    if (keys.has(name)) left.push(waiting);
    else {
      keys.add(name);
      batch.push(waiting);
    }
  }
  queue.splice(0, position, ...left);
  return batch;
};

const writeTogether = ({ inTransaction, before, after }: BatcherOptions, batch: readonly Waiting[]) =>
  inTransaction(async (manager) => {
    await before(manager);
    const answers = await createLedger(manager).post(batch.map(({ request }) => request));
    if ('refused' in answers) return answers;
    const written = batch.map(({ request }, place) => ({ request, posted: answers[place] as Posted }));
    await after(
      manager,
      written.filter(({ posted }) => !posted.isRepeat),
    );
    return answers;
  });

// A refusal undoes the whole batch: its halves are tried again until the refused request stands alone.
const writeBatch = async (batch: readonly Waiting[], options: BatcherOptions): Promise<void> => {
  const answers = await writeTogether(options, batch);
  if (!('refused' in answers)) {
    for (const [place, waiting] of batch.entries()) waiting.resolve(answers[place] as Posted);
    return;
  }
  if (batch.length === 1) {
    batch[0]?.resolve(answers);
    return;
  }
  const middle = Math.ceil(batch.length / 2);
  await writeBatch(batch.slice(0, middle), options);
  await writeBatch(batch.slice(middle), options);
};

export const createPostingBatcher = (options: BatcherOptions): PostingBatcher => {
  const { batchMax = 500, waitMs = 2, queueMax = 100_000 } = options;
  const writersMax = Math.min(options.writers ?? 12, 16);
  const queue: Waiting[] = [];
  const running = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const flush = (): void => {
    timer = undefined;
    while (queue.length > 0 && running.size < writersMax) {
      const batch = takeBatch(queue, batchMax);
      const work: Promise<void> = writeBatch(batch, options)
        .catch((error: unknown) => {
          for (const { reject } of batch) reject(error);
        })
        .finally(() => {
          running.delete(work);
          flush();
        });
      running.add(work);
    }
  };
  return {
    post: (request) =>
      new Promise((resolve, reject) => {
        if (stopped || queue.length >= queueMax) {
          reject(new Error(stopped ? 'the ledger is closing' : 'too many postings wait'));
          return;
        }
        queue.push({ request, resolve, reject });
        if (queue.length >= batchMax) flush();
        else timer ??= setTimeout(flush, waitMs);
      }),
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      flush();
      while (running.size > 0) await Promise.allSettled([...running]);
    },
  };
};
