import { createHash } from 'node:crypto';

const known = new WeakMap<object, string>();

/** SHA-256 of a command as received, in hex. Counted once for each object: commands are not changed after they came. */
export const inputDigest = (input: unknown): string => {
  const earlier = typeof input === 'object' && input !== null ? known.get(input) : undefined;
  if (earlier !== undefined) return earlier;
  const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  if (typeof input === 'object' && input !== null) known.set(input, digest);
  return digest;
};
