import type { EntityManager } from 'typeorm';
import type { LogHead } from './log-head.ts';
import { foldHashes, type SubtreeHash, subtreesOf, type TileRead, tileWidth } from './merkle-tree.ts';

const hashBytes = 32;

const cut = (bytes: Buffer): Buffer[] =>
  Array.from({ length: bytes.length / hashBytes }, (_, at) =>
    bytes.subarray(at * hashBytes, (at + 1) * hashBytes),
  );

const createTileRead = (manager: EntityManager): TileRead => {
  const tiles = new Map<string, Promise<readonly Buffer[]>>();
  const read = async (level: number, position: number): Promise<readonly Buffer[]> => {
    const rows: { hashes: Buffer }[] = await manager.query(
      'SELECT hashes FROM log_tile WHERE level = $1 AND position = $2',
      [level, position],
    );
    return cut(rows[0]?.hashes ?? Buffer.alloc(0));
  };
  return (level, position) => {
    const key = `${level}/${position}`;
    const tile = tiles.get(key) ?? read(level, position);
    tiles.set(key, tile);
    return tile;
  };
};

// Hashes go behind those of their level; every tile that becomes full is one hash of the level above.
const appendHashes = async (
  manager: EntityManager,
  at: { readonly level: number; readonly from: number },
  fresh: readonly Buffer[],
): Promise<void> => {
  if (fresh.length === 0) return;
  const { level, from } = at;
  const kept = await createTileRead(manager)(level, Math.floor(from / tileWidth));
  const first = from - (from % tileWidth);
  const all = [...kept.slice(0, from - first), ...fresh];
  const rows: { position: number; hashes: string }[] = [];
  const above: Buffer[] = [];
  for (let start = 0; start < all.length; start += tileWidth) {
    const tile = all.slice(start, start + tileWidth);
    rows.push({ position: (first + start) / tileWidth, hashes: Buffer.concat(tile).toString('hex') });
    if (tile.length === tileWidth) above.push(foldHashes(tile));
  }
  await manager.query(
    `INSERT INTO log_tile (level, position, hashes)
     SELECT $1, t.position, decode(t.hashes, 'hex') FROM json_to_recordset($2) AS t(position bigint, hashes text)
     ON CONFLICT (level, position) DO UPDATE SET hashes = excluded.hashes`,
    [level, JSON.stringify(rows)],
  );
  await appendHashes(manager, { level: level + 1, from: first / tileWidth }, above);
};

const headColumns = `size::int AS size, origin, root, note, verifier_key AS "verifierKey", signed_at AS "signedAt"`;

/** The public log: its tiles and its signed heads, in one transaction. */
export const createPublicLog = (manager: EntityManager) => ({
  /** Waits for whoever appends; answers with the log and its size. */
  lock: async (): Promise<{ id: string; size: number }> => {
    const rows: [{ id: string; size: number }] = await manager.query(
      'SELECT id, size::int AS size FROM public_log FOR UPDATE',
    );
    return rows[0];
  },
  /** Hashes of leaves go to the end. Only after `lock`. */
  append: async (size: number, hashes: readonly Buffer[]): Promise<void> => {
    await appendHashes(manager, { level: 0, from: size }, hashes);
    await manager.query('UPDATE public_log SET size = $1', [size + hashes.length]);
  },
  /** Hashes of complete subtrees, read from tiles that are kept for the time of this store. */
  subtrees: (): SubtreeHash => subtreesOf(createTileRead(manager)),
  addHead: async (head: LogHead): Promise<void> => {
    await manager.query(
      'INSERT INTO log_head (size, origin, root, note, verifier_key, signed_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [head.size, head.origin, head.root, head.note, head.verifierKey, head.signedAt],
    );
  },
  lastHead: async (): Promise<LogHead | undefined> => {
    const rows: LogHead[] = await manager.query(
      `SELECT ${headColumns} FROM log_head ORDER BY size DESC LIMIT 1`,
    );
    return rows[0];
  },
  headOf: async (size: number): Promise<LogHead | undefined> => {
    const rows: LogHead[] = await manager.query(`SELECT ${headColumns} FROM log_head WHERE size = $1`, [
      size,
    ]);
    return rows[0];
  },
  /** Newest first. */
  heads: (page: { limit: number; belowSize?: number }): Promise<LogHead[]> =>
    manager.query(
      `SELECT ${headColumns} FROM log_head WHERE ($1::bigint IS NULL OR size < $1) ORDER BY size DESC LIMIT $2`,
      [page.belowSize ?? null, page.limit],
    ),
});

export type PublicLog = ReturnType<typeof createPublicLog>;
