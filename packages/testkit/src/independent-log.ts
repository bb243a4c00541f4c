import { createHash } from 'node:crypto';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Hash of a leaf, written anew from RFC 9162 so that the proof does not rest on the server's code. */
export const hashLeaf = (leaf: string): Buffer => sha256(Buffer.of(0), Buffer.from(leaf));

/** Root of leaves by the definition of RFC 9162 §2.1.1, level by level: an odd one at the end goes up as it is. */
export const rootOfAll = (leaves: readonly Buffer[]): Buffer => {
  let row = leaves;
  while (row.length > 1) {
    const next: Buffer[] = [];
    for (let at = 0; at < row.length; at += 2) {
      const [left, right] = [row[at] as Buffer, row[at + 1]];
      next.push(right === undefined ? left : sha256(Buffer.of(1), left, right));
    }
    row = next;
  }
  return row[0] ?? sha256();
};

/** Whether the log of the later root begins with that of the earlier one (RFC 9162 §2.1.4.2). */
export const isConsistent = (
  from: { readonly size: number; readonly root: Buffer },
  to: { readonly size: number; readonly root: Buffer },
  given: readonly Buffer[],
): boolean => {
  if (from.size === to.size) return given.length === 0 && from.root.equals(to.root);
  const path = Number.isInteger(Math.log2(from.size)) ? [from.root, ...given] : [...given];
  let [node, last] = [from.size - 1, to.size - 1];
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  let earlier = path[0] ?? Buffer.alloc(0);
  let later = earlier;
  for (const hash of path.slice(1)) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      earlier = sha256(Buffer.of(1), hash, earlier);
      later = sha256(Buffer.of(1), hash, later);
      while (node % 2 === 0 && node > 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else later = sha256(Buffer.of(1), later, hash);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && earlier.equals(from.root) && later.equals(to.root);
};
