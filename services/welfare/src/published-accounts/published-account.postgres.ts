import type { EntityManager } from 'typeorm';
import type { PublishedAccount } from './published-account.ts';

/** Accounts with published statements, for everybody. */
export const createPublishedAccounts = (manager: EntityManager) => ({
  find: (search: {
    readonly fundId: string | null;
    readonly afterId: string | null;
    readonly limit: number;
  }): Promise<PublishedAccount[]> =>
    manager.query(
      `SELECT a.id, a.fund_id AS "fundId", a.bank, a.masked_number AS "maskedNumber",
              min(s.period_from)::text AS "firstDay", max(s.period_until)::text AS "lastDay",
              sum(s.new_line_count)::int AS "lineCount"
         FROM fund_account a JOIN bank_statement s ON s.account_id = a.id AND s.state = 'PUBLISHED'
        WHERE ($1::uuid IS NULL OR a.fund_id = $1) AND ($2::uuid IS NULL OR a.id > $2)
        GROUP BY a.id ORDER BY a.id LIMIT $3`,
      [search.fundId, search.afterId, search.limit],
    ),
});

export type PublishedAccounts = ReturnType<typeof createPublishedAccounts>;
