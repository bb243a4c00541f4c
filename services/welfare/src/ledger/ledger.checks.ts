/** A law of the ledger as SQL: any row that it answers with is a broken one. Run by the database's owner. */
export type LedgerCheck = { readonly id: string; readonly law: string; readonly sql: string };

/** Invariants I1–I4 of the ledger. */
export const ledgerChecks: readonly LedgerCheck[] = [
  {
    id: 'I1',
    law: 'every key stands for one transaction',
    sql: 'SELECT idem_scope, idem_key, count(*) FROM journal_txn GROUP BY idem_scope, idem_key HAVING count(*) <> 1',
  },
  {
    id: 'I1b',
    law: 'a reservation is open or resolved once, a transaction reversed at most once',
    sql: `SELECT j.id FROM journal_txn j LEFT JOIN open_reservation o ON o.txn_id = j.id
          WHERE j.status = 'pending'
            AND (o.txn_id IS NOT NULL) = EXISTS (SELECT FROM journal_txn r WHERE r.resolves = j.id)
          UNION ALL SELECT reverses FROM journal_txn WHERE reverses IS NOT NULL GROUP BY reverses HAVING count(*) > 1`,
  },
  {
    id: 'I2',
    law: 'all entries of a currency add up to zero',
    sql: `SELECT j.currency, sum(e.amount_minor) FROM journal_entry e JOIN journal_txn j ON j.id = e.txn_id
          GROUP BY j.currency HAVING sum(e.amount_minor) <> 0`,
  },
  {
    id: 'I3',
    law: 'every transaction has two lines or more that add up to zero, in accounts of its fund',
    sql: `SELECT j.id FROM journal_txn j LEFT JOIN journal_entry e ON e.txn_id = j.id
          GROUP BY j.id, j.status
          HAVING coalesce(sum(e.amount_minor), 0) <> 0
              OR CASE WHEN j.status IN ('posted', 'pending') THEN count(e.*) < 2 ELSE count(e.*) <> 0 END
          UNION ALL
          SELECT e.txn_id FROM journal_entry e LEFT JOIN journal_txn j ON j.id = e.txn_id LEFT JOIN account a ON a.id = e.account_id
          WHERE j.id IS NULL OR a.id IS NULL OR a.fund_id <> j.fund_id OR a.currency <> j.currency
             OR e.recorded_at <> j.recorded_at OR e.effective_at <> j.effective_at OR e.is_pending <> (j.status = 'pending')`,
  },
  {
    id: 'I4',
    law: 'every balance is the sum of its entries, and no purse is below zero',
    sql: `WITH kept AS (
            SELECT account_id, sum(posted) AS posted, sum(pending_in) AS pending_in, sum(pending_out) AS pending_out,
                   bool_or(strict AND posted - pending_out < 0) AS is_negative
              FROM balance GROUP BY account_id
          ), entries AS (
            SELECT e.account_id, coalesce(sum(e.amount_minor) FILTER (WHERE NOT e.is_pending), 0) AS posted,
                   coalesce(sum(greatest(e.amount_minor, 0)) FILTER (WHERE o.txn_id IS NOT NULL), 0) AS pending_in,
                   coalesce(-sum(least(e.amount_minor, 0)) FILTER (WHERE o.txn_id IS NOT NULL), 0) AS pending_out
              FROM journal_entry e LEFT JOIN open_reservation o ON o.txn_id = e.txn_id GROUP BY e.account_id
          )
          SELECT account_id, kept.*, entries.* FROM kept FULL JOIN entries USING (account_id)
          WHERE coalesce(kept.posted, 0) <> coalesce(entries.posted, 0)
             OR coalesce(kept.pending_in, 0) <> coalesce(entries.pending_in, 0)
             OR coalesce(kept.pending_out, 0) <> coalesce(entries.pending_out, 0) OR kept.is_negative`,
  },
];
