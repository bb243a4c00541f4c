import { createHash } from 'node:crypto';

/** SHA-256 over a salt and what it hides: without the salt nobody finds by guessing whom it stands for. */
export const commitTo = (salt: string, value: unknown): Buffer =>
  createHash('sha256')
    .update(`${salt}\n${JSON.stringify(value)}`)
    .digest();
