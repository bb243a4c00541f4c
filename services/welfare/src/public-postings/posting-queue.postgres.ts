import { randomBytes } from 'node:crypto';
import { invariant } from '@mttq/kernel/fault';
import { bigintArray, bytesArray, textArray, uuidArray } from '@mttq/platform/data/binary-array';
import type { EntityManager } from 'typeorm';
import type { LoggablePosting } from './posting-leaf.ts';

const saltBytes = 16;

/** Where the log stands in the journal. `next`: how far it may go, and whether everything up to there is visible. */
export type PostingCursor = {
  readonly position: bigint;
  readonly next: { readonly position: bigint; readonly isSettled: boolean } | null;
};

/** A posting with what will open its commitment. */
export type SaltedPosting = LoggablePosting & { readonly salt: Buffer };

/** A posting with its place in the log. */
export type PlacedLeaf = {
  readonly id: string;
  readonly fundId: string;
  readonly salt: Buffer;
  readonly leaf: string;
  readonly logIndex: number;
};

/** A posting as it comes from the database: its lines as `<account> <amount>`, in their order, with commas between. */
export type PostingRow = Omit<LoggablePosting, 'lines'> & { readonly lines: string };

export const toLoggable = (row: PostingRow): LoggablePosting => ({
  ...row,
  lines: row.lines.split(',').map((line) => {
    const [accountId = '', amount = ''] = line.split(' ');
    return { accountId, amount };
  }),
});

/** Columns of a posting `j` with its earmark `m`. */
export const postingColumns = `j.id, j.pos::text AS pos, j.fund_id AS "fundId", j.kind, m.kind AS "earmarkKind", j.reverses,
  j.reference_id AS "referenceId", j.reason, j.effective_at AS "effectiveAt", j.recorded_at AS "recordedAt",
  (SELECT string_agg(e.account_id || ' ' || e.amount_minor, ',' ORDER BY e.line) FROM journal_entry e WHERE e.txn_id = j.id) AS lines`;

// Places of the journal are given before the commit, so a lower one may become visible later. Whoever holds a place has a transaction
// number already: once all numbers given before a mark have ended, nothing can appear below it any more.
const cursorSql = `SELECT position::text, next_position::text AS "nextPosition",
  next_xid <= pg_snapshot_xmin(pg_current_snapshot()) AS "isSettled", next_xid > pg_current_xact_id() AS "isForeign"
  FROM posting_cursor FOR UPDATE`;

type CursorRow = {
  readonly position: string;
  readonly nextPosition: string | null;
  readonly isSettled: boolean | null;
  readonly isForeign: boolean | null;
};

/** Posted transactions on their way into the log, in the order of posting. Only within the scope of everything. */
export const createPostingQueue = (manager: EntityManager) => ({
  /** The last place of the journal that is visible. Asked before anything is locked or written: a mark is only good then. */
  horizon: async (): Promise<bigint> => {
    const rows: { last: string; isFirst: boolean }[] = await manager.query(
      `SELECT coalesce(max(pos), 0)::text AS last, pg_current_xact_id_if_assigned() IS NULL AS "isFirst"
         FROM journal_txn WHERE status = 'posted'`,
    );
    invariant(rows[0]?.isFirst, 'the horizon is asked before the transaction has a number');
    return BigInt(rows[0].last);
  },
  cursor: async (): Promise<PostingCursor> => {
    const rows: CursorRow[] = await manager.query(cursorSql);
    const row = rows[0];
    invariant(row, 'the cursor of postings is there');
    // A mark of another cluster (a restored backup) says nothing here: it is made anew.
    const isMarked = row.nextPosition !== null && row.isForeign === false;
    return {
      position: BigInt(row.position),
      next: isMarked ? { position: BigInt(row.nextPosition), isSettled: row.isSettled === true } : null,
    };
  },
  /** Postings behind a place up to another one, oldest first. */
  between: async (after: bigint, until: bigint, limit: number): Promise<SaltedPosting[]> => {
    const rows: PostingRow[] = await manager.query(
      `SELECT ${postingColumns} FROM journal_txn j LEFT JOIN earmark m ON m.id = j.earmark_id
        WHERE j.status = 'posted' AND j.pos > $1 AND j.pos <= $2 ORDER BY j.pos LIMIT $3`,
      [after.toString(), until.toString(), limit],
    );
    const salts = randomBytes(rows.length * saltBytes);
    return rows.map((row, at) => ({
      ...toLoggable(row),
      salt: salts.subarray(at * saltBytes, (at + 1) * saltBytes),
    }));
  },
  addLeaves: async (leaves: readonly PlacedLeaf[]): Promise<void> => {
    const ids = uuidArray(leaves.map(({ id }) => id));
    const funds = uuidArray(leaves.map(({ fundId }) => fundId));
    const places = bigintArray(leaves.map(({ logIndex }) => BigInt(logIndex)));
    await manager.query(
      `INSERT INTO posting_leaf (txn_id, fund_id, log_index, leaf)
       SELECT unnest($1::uuid[]), unnest($2::uuid[]), unnest($3::bigint[]), unnest($4::text[])`,
      [ids, funds, places, textArray(leaves.map(({ leaf }) => leaf))],
    );
    await manager.query(
      `INSERT INTO posting_salt (txn_id, fund_id, salt)
       SELECT unnest($1::uuid[]), unnest($2::uuid[]), unnest($3::bytea[])`,
      [ids, funds, bytesArray(Buffer.concat(leaves.map(({ salt }) => salt)), saltBytes)],
    );
  },
  /** Everything up to the place is in the log; a mark that lies behind it stays. */
  advance: async (position: bigint): Promise<void> => {
    await manager.query(
      `UPDATE posting_cursor SET position = $1,
         next_position = CASE WHEN next_position > $1 THEN next_position END,
         next_xid = CASE WHEN next_position > $1 THEN next_xid END`,
      [position.toString()],
    );
  },
  /** The log may go up to this horizon as soon as all transactions that began before this one have ended. */
  mark: async (horizon: bigint): Promise<void> => {
    await manager.query('UPDATE posting_cursor SET next_position = $1, next_xid = pg_current_xact_id()', [
      horizon.toString(),
    ]);
  },
});

export type PostingQueue = ReturnType<typeof createPostingQueue>;
