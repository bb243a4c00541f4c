import { hash } from 'node:crypto';
import { type AccountRef, accountKey } from './posting.ts';

const remembered = new Map<string, string>();
const rememberedMax = 10_000;

const computeId = (key: string): string => {
  const digest = hash('sha256', key, 'hex');
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
};

/** An account's id follows from what it is (UUID version 8): a posting needs no look-up. */
export const accountIdOf = (fundId: string, account: AccountRef): string => {
  const key = accountKey(fundId, account);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  // A few funds are asked for again and again; when others take their place, all begin anew.
  if (remembered.size >= rememberedMax) remembered.clear();
  const id = computeId(key);
  remembered.set(key, id);
  return id;
};
