import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { WitnessedHead } from './witnessed-head.ts';

const columns = `h.id, h.log_id AS "logId", h.size::int AS size, h.root, h.note, h.verifier_key AS "verifierKey", h.verdict,
  h.witnessed_at AS "witnessedAt"`;

/** A log as the witness knows it. */
export type WitnessedLog = WitnessedHead & { readonly heads: number; readonly refusals: number };

export type HeadPage = {
  readonly limit: number;
  readonly beforePlace?: string;
  readonly refusedOnly: boolean;
};
export type PlacedHead = WitnessedHead & { readonly place: string };

const digestOf = (note: string): Buffer => createHash('sha256').update(note).digest();

/** Everything that the witness was ever shown: only added to (trigger). */
export const createWitnessStore = (manager: EntityManager) => ({
  lastAccepted: async (logId: string): Promise<WitnessedHead | undefined> => {
    const rows: WitnessedHead[] = await manager.query(
      `SELECT ${columns} FROM witnessed_head h WHERE h.log_id = $1 AND h.verdict = 'ACCEPTED' ORDER BY h.size DESC, h.place LIMIT 1`,
      [logId],
    );
    return rows[0];
  },
  isKnown: async (logId: string, note: string): Promise<boolean> => {
    const rows: unknown[] = await manager.query(
      'SELECT 1 FROM witnessed_head WHERE log_id = $1 AND note_digest = $2',
      [logId, digestOf(note)],
    );
    return rows.length > 0;
  },
  add: async (head: WitnessedHead): Promise<void> => {
    await manager.query(
      `INSERT INTO witnessed_head (id, log_id, size, root, note, note_digest, verifier_key, verdict, witnessed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        head.id,
        head.logId,
        head.size,
        head.root,
        head.note,
        digestOf(head.note),
        head.verifierKey,
        head.verdict,
        head.witnessedAt,
      ],
    );
  },
  /** The log with its newest accepted head; the one that was heard of first unless named. */
  log: async (logId: string | null): Promise<WitnessedLog | undefined> => {
    const rows: WitnessedLog[] = await manager.query(
      `SELECT ${columns}, c.heads, c.refusals
         FROM (SELECT log_id, count(*)::int AS heads, (count(*) FILTER (WHERE verdict <> 'ACCEPTED'))::int AS refusals, min(place) AS first
                 FROM witnessed_head WHERE $1::uuid IS NULL OR log_id = $1 GROUP BY log_id ORDER BY min(place) LIMIT 1) c
         JOIN witnessed_head h ON h.log_id = c.log_id
        ORDER BY (h.verdict = 'ACCEPTED') DESC, h.size DESC, h.place LIMIT 1`,
      [logId],
    );
    return rows[0];
  },
  /** Newest first. */
  heads: (logId: string, { limit, beforePlace, refusedOnly }: HeadPage): Promise<PlacedHead[]> =>
    manager.query(
      `SELECT ${columns}, h.place::text AS place FROM witnessed_head h
        WHERE h.log_id = $1 AND ($2::bigint IS NULL OR h.place < $2) AND (NOT $3 OR h.verdict <> 'ACCEPTED')
        ORDER BY h.place DESC LIMIT $4`,
      [logId, beforePlace ?? null, refusedOnly, limit],
    ),
});

export type WitnessStore = ReturnType<typeof createWitnessStore>;
