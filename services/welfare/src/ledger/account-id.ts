import { createHash } from 'node:crypto';
import { type AccountRef, accountKey } from './posting.ts';

/** An account's id follows from what it is (UUID version 8): a posting needs no look-up. */
export const accountIdOf = (fundId: string, account: AccountRef): string => {
  const digest = createHash('sha256').update(accountKey(fundId, account)).digest('hex');
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
};
