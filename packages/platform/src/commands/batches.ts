import { Fault } from '@mttq/kernel/fault';
import { isDatabaseAway } from '../data/database-away.ts';

/** A kind of request that is written many at a time. A constant of its use case: requests of one kind share a queue. */
export type BatchKind<Request, Outcome> = {
  /** Writes all in one transaction and answers in order; a refusal is an outcome, an exception undoes the whole batch. */
  readonly write: (requests: readonly Request[]) => Promise<readonly Outcome[]>;
  /** Only requests of the same group are written together. */
  readonly groupOf: (request: Request) => string;
  /** What may be there only once in a batch: who shares such a key goes with the next one. */
  readonly keysOf: (request: Request) => readonly string[];
  /** Requests in a batch. */
  readonly batchMax: number;
  /** How long a request waits for company while nothing is written. */
  readonly gatherMs: number;
  /** Requests that may wait; one more is answered `UNAVAILABLE`. */
  readonly queueMax: number;
  /** Batches that are written side by side while a full one waits, each on a connection of its own; 1 unless given. */
  readonly writers?: number;
};

/** Resolves when the transaction with this request has committed, with its own outcome. */
export type Batches = <Request, Outcome>(
  kind: BatchKind<Request, Outcome>,
  request: Request,
) => Promise<Outcome>;

type Waiting<Request, Outcome> = {
  readonly request: Request;
  readonly since: number;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
};

type Queue<Request, Outcome> = { readonly add: (request: Request) => Promise<Outcome> };

// One batch at a time lets the others grow; further writers help when one waits for a lock.
const stuckWritersMax = 4;
const stuckMs = 100;

const takeBatch = <Request, Outcome>(
  kind: BatchKind<Request, Outcome>,
  queue: Waiting<Request, Outcome>[],
): Waiting<Request, Outcome>[] => {
  const [first] = queue;
  if (first === undefined) return [];
  const group = kind.groupOf(first.request);
  const taken = new Set<string>();
  const batch: Waiting<Request, Outcome>[] = [];
  const left = queue.filter((waiting) => {
    if (batch.length === kind.batchMax || kind.groupOf(waiting.request) !== group) return true;
    const keys = kind.keysOf(waiting.request);
    const isAlone = keys.every((key) => !taken.has(key));
    // Keys of those who stay are taken, too: nobody overtakes an earlier request for the same thing.
    for (const key of keys) taken.add(key);
    if (isAlone) batch.push(waiting);
    return !isAlone;
  });
  queue.splice(0, queue.length, ...left);
  return batch;
};

// An exception undoes the whole batch: its halves are tried again until the request that cannot be written stands alone.
const writeBatch = async <Request, Outcome>(
  kind: BatchKind<Request, Outcome>,
  batch: readonly Waiting<Request, Outcome>[],
): Promise<void> => {
  try {
    const outcomes = await kind.write(batch.map(({ request }) => request));
    for (const [place, { resolve }] of batch.entries()) resolve(outcomes[place] as Outcome);
  } catch (error) {
    if (batch.length === 1 || isDatabaseAway(error)) {
      for (const { reject } of batch) reject(error);
      return;
    }
    const middle = Math.ceil(batch.length / 2);
    await writeBatch(kind, batch.slice(0, middle));
    await writeBatch(kind, batch.slice(middle));
  }
};

const createQueue = <Request, Outcome>(kind: BatchKind<Request, Outcome>): Queue<Request, Outcome> => {
  const queue: Waiting<Request, Outcome>[] = [];
  let running = 0;
  let timer: NodeJS.Timeout | undefined;
  const mayStartBeside = (): boolean => running < (kind.writers ?? 1) && queue.length >= kind.batchMax;
  const mayStart = (): boolean => {
    const [first] = queue;
    if (first === undefined) return false;
    if (running === 0 || mayStartBeside()) return true;
    return running < stuckWritersMax && performance.now() - first.since >= stuckMs;
  };
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    while (mayStart()) {
      running += 1;
      void writeBatch(kind, takeBatch(kind, queue)).finally(() => {
        running -= 1;
        flush();
      });
    }
    if (queue.length > 0) timer = setTimeout(flush, stuckMs);
  };
  return {
    add: (request) =>
      new Promise((resolve, reject) => {
        if (queue.length >= kind.queueMax) {
          reject(new Fault('UNAVAILABLE', `${kind.queueMax} requests of this kind wait already`));
          return;
        }
        queue.push({ request, since: performance.now(), resolve, reject });
        if (running > 0 && mayStartBeside()) flush();
        else timer ??= setTimeout(flush, running === 0 ? kind.gatherMs : stuckMs);
      }),
  };
};

const queuesOfPools = new WeakMap<object, Map<unknown, unknown>>();

/**
 * The queues of one pool of connections: what thousands send at once is written in few transactions. Each request gets its
 * own outcome, and what one request breaks does not fail its neighbours.
 */
export const batchesOf = (pool: object): Batches => {
  const queues = queuesOfPools.get(pool) ?? new Map<unknown, unknown>();
  queuesOfPools.set(pool, queues);
  return <Request, Outcome>(kind: BatchKind<Request, Outcome>, request: Request): Promise<Outcome> => {
    const known = queues.get(kind) as Queue<Request, Outcome> | undefined;
    const queue = known ?? createQueue(kind);
    if (known === undefined) queues.set(kind, queue);
    return queue.add(request);
  };
};
