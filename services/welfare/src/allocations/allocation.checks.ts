/** A law of tranches as SQL: any row that it answers with is a broken one. Run by the database's owner. */
export const allocationChecks = [
  {
    id: 'A1',
    law: 'the lines of a tranche add up to its total (WEL-2)',
    sql: `SELECT a.id FROM allocation a LEFT JOIN allocation_line l ON l.allocation_id = a.id
           GROUP BY a.id, a.total HAVING a.total IS DISTINCT FROM sum(l.amount)`,
  },
  {
    id: 'A2',
    law: 'approved tranches of a fund are no more than what it received (WEL-2)',
    sql: `SELECT fund_id FROM allocation a WHERE state NOT IN ('PROPOSED', 'CANCELLED', 'EXPIRED') GROUP BY fund_id
          HAVING sum(total) > (SELECT coalesce(-sum(e.amount_minor), 0) FROM account c JOIN journal_entry e ON e.account_id = c.id
                                WHERE c.fund_id = a.fund_id AND c.role IN ('OPENING', 'INCOME', 'TRANSFER_IN') AND NOT e.is_pending)`,
  },
  {
    id: 'A3',
    law: 'the money of a line is held from its approval until it goes, and stands in the ledger once it went',
    sql: `SELECT l.allocation_id, l.line FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id
            LEFT JOIN open_reservation r ON r.txn_id = l.reservation_id
            LEFT JOIN fund_transfer t ON t.id = l.transfer_id
            LEFT JOIN journal_txn o ON o.id = coalesce(l.out_transaction_id, t.out_transaction_id)
           WHERE (l.state = 'HELD' AND r.txn_id IS NULL)
              OR (l.state = 'RECEIVED' AND (o.status, o.fund_id) IS DISTINCT FROM ('posted', a.fund_id))
              OR (l.state = 'RECEIVED' AND l.to_fund_id IS NOT NULL AND (t.state, t.to_fund_id, t.amount) IS DISTINCT FROM ('RECEIVED', l.to_fund_id, l.amount))
              OR (a.state IN ('PROPOSED', 'CANCELLED', 'EXPIRED') AND r.txn_id IS NOT NULL)`,
  },
] as const;
