/** A law of transfers as SQL: any row that it answers with is a broken one. Run by the database's owner. */
export const transferChecks = [
  {
    id: 'T1',
    law: 'a received transfer stands in both ledgers once, with the same amount and at the same instant',
    sql: `SELECT t.id FROM fund_transfer t
            LEFT JOIN journal_txn o ON o.id = t.out_transaction_id
            LEFT JOIN journal_txn i ON i.id = t.in_transaction_id
           WHERE t.state = 'RECEIVED' AND (
             (o.fund_id, o.kind, o.status, o.resolves) IS DISTINCT FROM (t.from_fund_id, 'TRANSFER_OUT', 'posted', t.reservation_id)
             OR (i.fund_id, i.kind, i.status) IS DISTINCT FROM (t.to_fund_id, 'TRANSFER_IN', 'posted')
             OR o.effective_at IS DISTINCT FROM i.effective_at
             OR t.amount <> ALL (SELECT abs(e.amount_minor) FROM journal_entry e WHERE e.txn_id IN (o.id, i.id)))`,
  },
  {
    id: 'T2',
    law: 'the money of a transfer that is underway is held, of one that has ended it is not',
    sql: `SELECT t.id FROM fund_transfer t LEFT JOIN open_reservation r ON r.txn_id = t.reservation_id
           WHERE (t.state = 'SENT') <> (r.txn_id IS NOT NULL)`,
  },
  {
    id: 'T3',
    law: 'what funds received from each other is what funds sent to each other',
    sql: `SELECT sum(e.amount_minor) FROM journal_entry e JOIN account a ON a.id = e.account_id
           WHERE NOT e.is_pending AND a.role IN ('TRANSFER_IN', 'TRANSFER_OUT') HAVING sum(e.amount_minor) <> 0`,
  },
] as const;
