import type pg from 'pg';
import { crashPoint } from '../crash-points.ts';

const columns =
  'id, type, aggregate_type, aggregate_id, aggregate_version, data, actor_id, correlation_id, traceparent, occurred_at, recorded_at';

/**
 * Moves up to `limit` visible outbox rows, in the order of their position, to the end of the gapless log; answers how
 * many. An event of an aggregate is visible only after all its earlier ones, so their order is right; rows are removed
 * and not skipped, so nothing is lost. The row lock on `relay_head` keeps a second sequencer out.
 */
export const sequenceOutbox = async (client: pg.Client, limit: number): Promise<number> => {
  const waiting = await client.query('SELECT 1 FROM outbox LIMIT 1');
  if (waiting.rowCount === 0) return 0;
  await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
  try {
    const head = await client.query<{ log_seq: string }>('SELECT log_seq FROM relay_head FOR UPDATE');
    crashPoint('sequencer.head-locked');
    const moved = await client.query(
      `WITH taken AS (
         DELETE FROM outbox WHERE pos = ANY (ARRAY(SELECT pos FROM outbox ORDER BY pos LIMIT $2)) RETURNING *
       )
       INSERT INTO event_log (seq, ${columns})
       SELECT $1::bigint + row_number() OVER (ORDER BY pos), ${columns} FROM taken`,
      [head.rows[0]?.log_seq, limit],
    );
    await client.query('UPDATE relay_head SET log_seq = log_seq + $1', [moved.rowCount]);
    crashPoint('sequencer.moved');
    await client.query('COMMIT');
    crashPoint('sequencer.committed');
    return moved.rowCount ?? 0;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
};
