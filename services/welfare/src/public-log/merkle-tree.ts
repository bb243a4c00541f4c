import { createHash } from 'node:crypto';

const hashOf = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const leafPrefix = Buffer.of(0);
const nodePrefix = Buffer.of(1);

/** Hash of a leaf (RFC 9162 §2.1.1). */
export const leafHash = (leaf: string): Buffer => hashOf(leafPrefix, Buffer.from(leaf, 'utf8'));

const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => hashOf(nodePrefix, left, right);

const tileHeight = 8;
/** Hashes in one tile: eight levels of the tree. */
export const tileWidth = 2 ** tileHeight;

/** Reads the hash of the complete subtree of 2^`height` leaves that begins at leaf `index` × 2^`height`. */
export type SubtreeHash = (height: number, index: number) => Promise<Buffer>;

/** Reads a tile: up to 256 hashes of subtrees of 256^`level` leaves each. */
export type TileRead = (level: number, position: number) => Promise<readonly Buffer[]>;

/** Root of hashes whose number is a power of two. */
export const foldHashes = (hashes: readonly Buffer[]): Buffer => {
  let row = hashes;
  while (row.length > 1)
    row = Array.from({ length: row.length / 2 }, (_, at) =>
      nodeHash(row[2 * at] as Buffer, row[2 * at + 1] as Buffer),
    );
  return row[0] as Buffer;
};

/** Finds hashes of subtrees in tiles: at most one tile each. */
export const subtreesOf =
  (tile: TileRead): SubtreeHash =>
  async (height, index) => {
    const level = Math.floor(height / tileHeight);
    const width = 2 ** (height % tileHeight);
    const start = index * width;
    const hashes = await tile(level, Math.floor(start / tileWidth));
    return foldHashes(hashes.slice(start % tileWidth, (start % tileWidth) + width));
  };

// The largest power of two below a number that is more than 1.
const split = (size: number): number => 2 ** Math.floor(Math.log2(size - 1));

/** Root of leaves from `start`, `size` of them (RFC 9162 §2.1.1). Of none: the hash of nothing. */
export const rootOf = async (subtree: SubtreeHash, start: number, size: number): Promise<Buffer> => {
  if (size === 0) return hashOf();
  const height = Math.log2(size);
  if (Number.isInteger(height) && start % size === 0) return subtree(height, start / size);
  const left = split(size);
  return nodeHash(await rootOf(subtree, start, left), await rootOf(subtree, start + left, size - left));
};

/** Hashes that lead from leaf `index` to the root of the first `size` leaves (RFC 9162 §2.1.3.1). */
export const inclusionPath = async (subtree: SubtreeHash, index: number, size: number): Promise<Buffer[]> => {
  const path: Buffer[] = [];
  let [start, width] = [0, size];
  while (width > 1) {
    const left = split(width);
    if (index < start + left) {
      path.push(await rootOf(subtree, start + left, width - left));
      width = left;
    } else {
      path.push(await rootOf(subtree, start, left));
      [start, width] = [start + left, width - left];
    }
  }
  return path.reverse();
};

/** Hashes that show that the first `size` leaves begin with the first `earlier` (RFC 9162 §2.1.4.1). */
export const consistencyPath = async (
  subtree: SubtreeHash,
  earlier: number,
  size: number,
): Promise<Buffer[]> => {
  const path: Buffer[] = [];
  let [start, width, kept, isWhole] = [0, size, earlier, true];
  while (kept !== width) {
    const left = split(width);
    if (kept <= left) {
      path.push(await rootOf(subtree, start + left, width - left));
      width = left;
    } else {
      path.push(await rootOf(subtree, start, left));
      [start, width, kept, isWhole] = [start + left, width - left, kept - left, false];
    }
  }
  if (!isWhole) path.push(await rootOf(subtree, start, width));
  return path.reverse();
};
