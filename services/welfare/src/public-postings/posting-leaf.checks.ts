/** Laws of postings in the public log as SQL: any row that it answers with is a broken one. Run by the database's owner. */
export const postingLeafChecks = [
  {
    id: 'P1',
    law: 'every posted transaction up to the cursor is one leaf, and nothing else is',
    sql: `SELECT j.id FROM journal_txn j CROSS JOIN posting_cursor c LEFT JOIN posting_leaf l ON l.txn_id = j.id
           WHERE (j.status = 'posted' AND j.pos <= c.position) <> (l.txn_id IS NOT NULL)`,
  },
  {
    id: 'P2',
    law: 'leaves of postings stand in the order of posting, within the log, each with the fund of its transaction',
    sql: `SELECT id FROM (SELECT j.id, l.log_index, lag(l.log_index) OVER (ORDER BY j.pos) AS before,
                                 l.fund_id <> j.fund_id AS is_foreign
                            FROM posting_leaf l JOIN journal_txn j ON j.id = l.txn_id) placed
           WHERE log_index <= before OR is_foreign
          UNION ALL SELECT l.txn_id FROM posting_leaf l CROSS JOIN public_log g WHERE l.log_index >= g.size`,
  },
  {
    id: 'P3',
    law: 'no posting stands among the lines of a statement, and every leaf of the log is a line or a posting',
    sql: `SELECT l.txn_id FROM posting_leaf l
            JOIN bank_statement s ON l.log_index >= s.log_start AND l.log_index < s.log_start + s.logged_count
          UNION ALL
          SELECT g.id FROM public_log g
           WHERE g.size <> (SELECT count(*) FROM posting_leaf) + (SELECT coalesce(sum(logged_count), 0) FROM bank_statement)`,
  },
  {
    id: 'P4',
    law: 'a leaf says the amount and the kind of its transaction',
    sql: `SELECT j.id FROM posting_leaf l JOIN journal_txn j ON j.id = l.txn_id
           WHERE l.leaf::json ->> 'posting' <> j.kind OR l.leaf::json ->> 'transaction' <> j.id::text
              OR l.leaf::json ->> 'fund' <> j.fund_id::text
              OR (l.leaf::json ->> 'amount')::bigint <> (SELECT max(amount_minor) FROM journal_entry e WHERE e.txn_id = j.id)`,
  },
  {
    id: 'P5',
    law: 'what opens a posting is gone exactly when another person approved its erasure',
    sql: `SELECT l.txn_id FROM posting_leaf l LEFT JOIN posting_salt s ON s.txn_id = l.txn_id
            LEFT JOIN posting_erasure e ON e.transaction_id = l.txn_id AND e.state = 'APPROVED'
           WHERE (s.txn_id IS NULL) <> (e.id IS NOT NULL) OR e.closed_by = e.proposed_by OR e.fund_id <> l.fund_id`,
  },
] as const;
