import type { DataSource, EntityManager } from 'typeorm';

/** How far a consumer has folded its source: the last seq of the source's log, and a hint where that was in the stream. */
export type Cursor = { readonly srcSeq: bigint; readonly streamSeq: number };

/** Names a cursor. */
export type CursorName = { readonly consumer: string; readonly source: string };

type Row = { src_seq: string; stream_seq: string };

const toCursor = (row: Row | undefined): Cursor => ({
  srcSeq: BigInt(row?.src_seq ?? 0),
  streamSeq: Number(row?.stream_seq ?? 0),
});

/** The cursor as last committed; zero when there is none yet. */
export const readCursor = async (reader: DataSource | EntityManager, name: CursorName): Promise<Cursor> => {
  const rows: Row[] = await reader.query(
    'SELECT src_seq, stream_seq FROM consumer_cursor WHERE consumer = $1 AND source = $2',
    [name.consumer, name.source],
  );
  return toCursor(rows[0]);
};

/** The cursor, held until the transaction ends: one instance at a time folds. */
export const lockCursor = async (manager: EntityManager, name: CursorName): Promise<Cursor> => {
  await manager.query(
    'INSERT INTO consumer_cursor (consumer, source) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [name.consumer, name.source],
  );
  const rows: Row[] = await manager.query(
    'SELECT src_seq, stream_seq FROM consumer_cursor WHERE consumer = $1 AND source = $2 FOR UPDATE',
    [name.consumer, name.source],
  );
  return toCursor(rows[0]);
};

/** Moves the cursor in the transaction that changed the rows. */
export const moveCursor = (manager: EntityManager, name: CursorName, to: Cursor): Promise<unknown> =>
  manager.query(
    `UPDATE consumer_cursor SET src_seq = $3, stream_seq = $4, moved_at = clock_timestamp()
     WHERE consumer = $1 AND source = $2`,
    [name.consumer, name.source, `${to.srcSeq}`, to.streamSeq],
  );
