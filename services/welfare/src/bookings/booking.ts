import { createHash } from 'node:crypto';
import { invariant } from '@mttq/kernel/fault';
import type { IdempotencyKey } from '../ledger/posting.ts';

/** A person's key counts within the person and the command: nobody can answer for another. */
export const keyOf = (actorId: string, command: string, key: string): IdempotencyKey => {
  const isShort = key.length > 0 && key.length <= 100;
  return {
    scope: `${command} ${actorId}`.slice(0, 300),
    key: isShort ? key : createHash('sha256').update(key).digest('hex'),
  };
};

export const only = <Item>(items: readonly Item[]): Item => {
  const [first] = items;
  invariant(first !== undefined && items.length === 1, 'one command writes one transaction');
  return first;
};
