import { startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { type Holding, type LedgerHistory, type YearSummary, yearBounds } from './ledger.ts';

type Sum = { readonly fund_id: string; readonly total: string };

const balances = async (
  manager: EntityManager,
  fundIds: readonly string[],
  moment: { readonly asOf: Date; readonly knownAt: Date },
): Promise<ReadonlyMap<string, bigint>> => {
  const rows: Sum[] = await manager.query(
    `SELECT a.fund_id, sum(e.amount_minor)::text AS total
       FROM account a JOIN journal_entry e ON e.account_id = a.id
      WHERE a.fund_id = ANY ($1::uuid[]) AND a.role = 'PURSE' AND NOT e.is_pending
        AND e.effective_at <= $2 AND e.recorded_at <= $3
      GROUP BY a.fund_id`,
    [[...fundIds], moment.asOf, moment.knownAt],
  );
  return new Map(rows.map(({ fund_id, total }) => [fund_id, BigInt(total)]));
};

/** Purses as they are now. */
export const readHoldings = async (manager: EntityManager, fundId: string): Promise<Holding[]> => {
  const rows: { earmark_id: string | null; posted: string; held: string }[] = await manager.query(
    `SELECT a.earmark_id, sum(b.posted)::text AS posted, sum(b.pending_out)::text AS held
       FROM account a JOIN balance b ON b.account_id = a.id
      WHERE a.fund_id = $1 AND a.role = 'PURSE' GROUP BY a.id ORDER BY a.earmark_id NULLS FIRST`,
    [fundId],
  );
  return rows.map(({ earmark_id, posted, held }) => {
    const [balance, reserved] = [BigInt(posted), BigInt(held)];
    return { earmarkId: earmark_id, balance, reserved, available: balance - reserved };
  });
};

type YearRow = {
  readonly before: string;
  readonly carried: string;
  readonly income: string;
  readonly spending: string;
  readonly closing: string;
};

// What was brought in as an opening balance within the year stood at its beginning: it is no income (WEL-1).
const yearSummary = async (
  manager: EntityManager,
  { fundId, year, knownAt }: { readonly fundId: string; readonly year: number; readonly knownAt: Date },
): Promise<YearSummary> => {
  const { from, until } = yearBounds(year);
  const [row]: YearRow[] = await manager.query(
    `SELECT coalesce(sum(amount_minor) FILTER (WHERE role = 'PURSE' AND effective_at < $2), 0)::text AS before,
            coalesce(-sum(amount_minor) FILTER (WHERE role = 'OPENING' AND effective_at >= $2), 0)::text AS carried,
            coalesce(-sum(amount_minor) FILTER (WHERE role IN ('INCOME', 'TRANSFER_IN') AND effective_at >= $2), 0)::text AS income,
            coalesce(sum(amount_minor) FILTER (WHERE role IN ('SPENDING', 'ADMINISTRATION', 'TRANSFER_OUT') AND effective_at >= $2), 0)::text AS spending,
            coalesce(sum(amount_minor) FILTER (WHERE role = 'PURSE'), 0)::text AS closing
       FROM account a JOIN journal_entry e ON e.account_id = a.id
      WHERE a.fund_id = $1 AND NOT e.is_pending AND e.effective_at < $3 AND e.recorded_at <= $4`,
    [fundId, startOfDayInVietnam(from), startOfDayInVietnam(until), knownAt],
  );
  const read = (text: string | undefined) => BigInt(text ?? '0');
  return {
    year,
    opening: read(row?.before) + read(row?.carried),
    income: read(row?.income),
    spending: read(row?.spending),
    closing: read(row?.closing),
  };
};

/** Reads of the ledger's past. Amounts are public: no scope is needed. */
export const createLedgerHistory = (manager: EntityManager): LedgerHistory => ({
  balances: (fundIds, asOf, knownAt) => balances(manager, fundIds, { asOf, knownAt }),
  holdings: (fundId) => readHoldings(manager, fundId),
  yearSummary: (fundId, year, knownAt) => yearSummary(manager, { fundId, year, knownAt }),
});
