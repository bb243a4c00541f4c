import type { Actor, BatchKind, Deps } from '../unit-of-work.ts';
import { type Recorded, type RecordIncome, type Recording, recordTogether } from './record-together.ts';

const incomes: BatchKind<Recording, Recorded> = {
  write: recordTogether,
  groupOf: ({ command: { fundId }, actor }) => `${fundId} ${actor.isAdministrator} ${actor.id}`,
  keysOf: ({ command: { idempotencyKey } }) => [idempotencyKey],
  // As many as one event may announce.
  batchMax: 200,
  gatherMs: 2,
  queueMax: 10_000,
  writers: 4,
};

/**
 * Records money that came into a fund. After a storm thousands arrive within minutes: what one account enters into one fund
 * at the same time is written together, and each gets an answer of its own.
 */
export const recordIncome =
  (deps: Deps) =>
  (command: RecordIncome, actor: Actor): Promise<Recorded> =>
    deps.inBatches(incomes, { deps, command, actor });
