import { createHash } from 'node:crypto';

type Head = { readonly size: number; readonly root: Buffer };

const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();

/**
 * Whether the log of the later head begins with that of the earlier one (RFC 9162 §2.1.4.2). Written from the RFC and not taken from
 * the service that keeps the log: a witness that shares its code shares its faults.
 */
export const isContinuation = (earlier: Head, later: Head, proof: readonly Buffer[]): boolean => {
  if (earlier.size > later.size || earlier.size < 1) return false;
  if (earlier.size === later.size) return proof.length === 0 && earlier.root.equals(later.root);
  const isPowerOfTwo = Number.isInteger(Math.log2(earlier.size));
  const hashes = isPowerOfTwo ? [earlier.root, ...proof] : [...proof];
  let node = earlier.size - 1;
  let last = later.size - 1;
  while (node % 2 === 1) {
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  const [first, ...rest] = hashes;
  if (first === undefined) return false;
  let before = first;
  let after = first;
  for (const hash of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      before = nodeHash(hash, before);
      after = nodeHash(hash, after);
      while (node % 2 === 0 && node !== 0) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
      }
    } else after = nodeHash(after, hash);
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && before.equals(earlier.root) && after.equals(later.root);
};
