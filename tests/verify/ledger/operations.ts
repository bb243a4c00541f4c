import { createHash } from 'node:crypto';
import { type Vnd, vnd } from '@mttq/kernel/vnd';
import { incoming, outgoing, type PostingRequest } from '../../../services/welfare/src/ledger/posting.ts';

/** What a writer process is told on its standard input. */
export type Orders = {
  readonly url: string;
  readonly funds: readonly string[];
  readonly indexes: readonly number[];
};

/** One random operation. The same index is the same operation in every process and after every crash. */
export type Operation = {
  readonly index: number;
  readonly shape: 'income' | 'spending' | 'post' | 'void' | 'reverse';
  readonly fundId: string;
  readonly amount: Vnd;
  readonly effectiveAt: Date;
};

const daysBack = 300;
const millisecondsPerDay = 86_400_000;
const firstDay = Date.parse('2026-01-01T00:00:00Z');

/** Numbers in [0, 1) that follow from a text. */
const numbersOf = (text: string): readonly number[] => {
  const digest = createHash('sha256').update(text).digest();
  return [0, 4, 8, 12].map((offset) => digest.readUInt32BE(offset) / 2 ** 32);
};

const shapeOf = (chance: number): Operation['shape'] => {
  if (chance < 0.6) return 'income';
  if (chance < 0.9) return 'spending';
  if (chance < 0.94) return 'post';
  return chance < 0.97 ? 'void' : 'reverse';
};

/** A third of all operations meet in one hot fund. */
export const operationOf = (index: number, funds: readonly string[]): Operation => {
  const [shape = 0, fund = 0, amount = 0, time = 0] = numbersOf(`operation ${index}`);
  const place = fund < 1 / 3 ? 0 : Math.floor((fund - 1 / 3) * 1.5 * funds.length);
  return {
    index,
    shape: shapeOf(shape),
    fundId: funds[place] as string,
    amount: vnd(BigInt(1 + Math.floor(amount * 200_000))),
    effectiveAt: new Date(firstDay - Math.floor(time * daysBack) * millisecondsPerDay),
  };
};

/** Operations of these shapes go through the batcher; the others are two transactions each, one after the other. */
export const isBatched = ({ shape }: Operation): boolean => shape === 'income' || shape === 'spending';

export const requestOf = (operation: Operation, id: string): PostingRequest => ({
  ...(operation.shape === 'income' || operation.shape === 'reverse'
    ? incoming('INCOME', null)
    : outgoing('SPENDING', { purse: null, purpose: null })),
  id,
  fundId: operation.fundId,
  amount: operation.amount,
  effectiveAt: operation.effectiveAt,
  key: { scope: 'verify', key: `${operation.index}` },
  actorId: 'writer',
  reason: null,
  referenceId: null,
});
