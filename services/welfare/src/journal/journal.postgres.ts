import type { EntityManager } from 'typeorm';
import type { JournalLine, LedgerTransaction } from './transaction.ts';

const columns = `j.id, j.fund_id AS "fundId", j.kind, j.status, j.earmark_id AS "earmarkId", j.resolves, j.reverses,
  j.reference_id AS "referenceId", j.actor_id AS "actorId", j.reason, j.effective_at AS "effectiveAt",
  j.recorded_at AS "recordedAt", j.expires_at AS "expiresAt", j.pos::text AS pos,
  (SELECT jsonb_build_object('kind', o.kind, 'effectiveAt', o.effective_at) FROM journal_txn o WHERE o.id = j.reverses) AS reversed,
  (SELECT max(e.amount_minor) FROM journal_entry e
    WHERE e.txn_id = CASE WHEN j.status IN ('voided', 'expired') THEN j.resolves ELSE j.id END)::text AS amount`;

type Row = Omit<LedgerTransaction, 'amount' | 'reversed'> & {
  readonly amount: string;
  readonly pos: string;
  readonly reversed: { readonly kind: string; readonly effectiveAt: string } | null;
};
type LineRow = Omit<JournalLine, 'amount' | 'pos'> & { readonly amount: string; readonly pos: string };

/** A transaction with its place in the journal, for cursors. */
export type PlacedTransaction = LedgerTransaction & { readonly pos: string };

const toTransaction = (row: Row): PlacedTransaction => ({
  ...row,
  amount: BigInt(row.amount),
  reversed: row.reversed && { ...row.reversed, effectiveAt: new Date(row.reversed.effectiveAt) },
});

const linesSql = `
  SELECT j.id AS "transactionId", j.pos::text AS pos, j.effective_at AS "effectiveAt", j.recorded_at AS "recordedAt", j.kind,
         e.line, a.role, coalesce(c.code, '') AS "accountCode", coalesce(c.name, '') AS "accountName", m.name AS "earmarkName",
         e.amount_minor::text AS amount, j.reason, j.reverses
    FROM (SELECT * FROM journal_txn WHERE fund_id = $1 AND pos > $2 AND status = 'posted' ORDER BY pos LIMIT $3) j
    JOIN journal_entry e ON e.txn_id = j.id
    JOIN account a ON a.id = e.account_id
    JOIN fund f ON f.id = j.fund_id
    LEFT JOIN earmark m ON m.id = a.earmark_id
    LEFT JOIN chart_account c ON c.chart = f.accounting_regime AND c.fund_kind = f.kind AND c.role = a.role
   ORDER BY j.pos, e.line`;

/** Who wrote what and why. Only within the scope of the transaction. */
export const createJournal = (manager: EntityManager) => ({
  byIds: async (ids: readonly string[]): Promise<PlacedTransaction[]> => {
    const rows: Row[] = await manager.query(
      `SELECT ${columns} FROM journal_txn j WHERE j.id = ANY ($1::uuid[]) ORDER BY j.pos`,
      [[...ids]],
    );
    return rows.map(toTransaction);
  },
  /** The transactions that ended these reservations. */
  resolving: async (reservationIds: readonly string[]): Promise<PlacedTransaction[]> => {
    const rows: Row[] = await manager.query(
      `SELECT ${columns} FROM journal_txn j WHERE j.resolves = ANY ($1::uuid[]) ORDER BY j.pos`,
      [[...reservationIds]],
    );
    return rows.map(toTransaction);
  },
  /** Newest first. */
  ofFund: async (
    fundId: string,
    page: { readonly limit: number; readonly beforePos?: string },
  ): Promise<PlacedTransaction[]> => {
    const rows: Row[] = await manager.query(
      `SELECT ${columns} FROM journal_txn j WHERE j.fund_id = $1 AND ($2::bigint IS NULL OR j.pos < $2)
        ORDER BY j.pos DESC LIMIT $3`,
      [fundId, page.beforePos ?? null, page.limit],
    );
    return rows.map(toTransaction);
  },
  /** Lines of up to `limit` posted transactions behind a place, oldest first. */
  linesAfter: async (fundId: string, pos: bigint, limit: number): Promise<JournalLine[]> => {
    const rows: LineRow[] = await manager.query(linesSql, [fundId, pos.toString(), limit]);
    return rows.map((row) => ({ ...row, pos: BigInt(row.pos), amount: BigInt(row.amount) }));
  },
});

export type Journal = ReturnType<typeof createJournal>;
