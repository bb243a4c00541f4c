/** A law of statements and their log as SQL: any row that it answers with is a broken one. Run by the database's owner. */
export type StatementCheck = { readonly id: string; readonly law: string; readonly sql: string };

const kept = `s.state IN ('RECONCILED', 'PUBLISHED')`;

export const statementChecks: readonly StatementCheck[] = [
  {
    id: 'S1',
    law: 'opening balance plus lines is the closing balance',
    sql: `SELECT s.id FROM bank_statement s WHERE ${kept} AND s.opening_balance + s.credit_total - s.debit_total <> s.closing_balance`,
  },
  {
    id: 'S2',
    law: 'the lines of a statement, its own and those that it shares, are its count and its sums',
    sql: `SELECT s.id FROM bank_statement s
            LEFT JOIN LATERAL (
              SELECT count(*) AS lines, coalesce(sum(l.debit), 0) AS debit, coalesce(sum(l.credit), 0) AS credit,
                     count(*) FILTER (WHERE l.statement_id = s.id) AS own
                FROM (SELECT x.statement_id, x.debit, x.credit FROM statement_line x WHERE x.statement_id = s.id
                      UNION ALL
                      SELECT x.statement_id, x.debit, x.credit FROM statement_overlap o
                        JOIN statement_line x ON x.statement_id = o.line_statement_id AND x.place = o.line_place
                       WHERE o.statement_id = s.id) l) c ON true
           WHERE ${kept} AND (c.lines, c.own, c.debit, c.credit) IS DISTINCT FROM
                 (s.line_count::bigint, s.new_line_count::bigint, s.debit_total::numeric, s.credit_total::numeric)`,
  },
  {
    id: 'S3',
    law: 'a rejected statement leaves no line, and no line is without a statement',
    sql: `SELECT l.statement_id FROM statement_line l LEFT JOIN bank_statement s ON s.id = l.statement_id
          WHERE s.id IS NULL OR s.state = 'REJECTED'`,
  },
  {
    id: 'S4',
    law: 'a line counts once and moves one way',
    sql: `SELECT identity::text FROM statement_line GROUP BY identity, occurrence HAVING count(*) > 1
          UNION ALL SELECT identity::text FROM statement_line WHERE (debit = 0) = (credit = 0)`,
  },
  {
    id: 'S5',
    law: 'no text that is kept in the open has six digits in a row (WEL-11)',
    sql: `SELECT statement_id, place FROM statement_line WHERE masked_text ~ '[0-9]{6}'`,
  },
  {
    id: 'S6',
    law: 'published lines stand in the log one behind the other, all of them, and no two statements in one place',
    sql: `SELECT s.id FROM bank_statement s WHERE s.state = 'PUBLISHED' AND (s.log_start IS NULL OR s.logged_count <> s.new_line_count)
          UNION ALL
          SELECT s.id FROM bank_statement s JOIN bank_statement t ON t.id <> s.id AND t.logged_count > 0
             AND t.log_start < s.log_start + s.logged_count AND s.log_start < t.log_start + t.logged_count
           WHERE s.logged_count > 0
          UNION ALL
          SELECT s.id FROM bank_statement s CROSS JOIN public_log g WHERE s.log_start + s.logged_count > g.size`,
  },
  {
    id: 'S7',
    law: 'a text is gone with its salt and its search key exactly when another person approved its erasure',
    sql: `SELECT l.statement_id, l.place FROM statement_line l
            LEFT JOIN line_erasure e ON e.statement_id = l.statement_id AND e.place = l.place AND e.state = 'APPROVED'
           WHERE (e.id IS NULL) <> (l.text_commitment IS NULL) OR (e.id IS NOT NULL AND e.closed_by = e.proposed_by)
              OR (l.text_commitment IS NOT NULL AND (l.masked_text <> '' OR l.salt <> '' OR l.code_tail IS NOT NULL))`,
  },
];
