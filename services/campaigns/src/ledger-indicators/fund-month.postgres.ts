import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { FundMovement } from './fund-month.ts';

/** A month of a fund in which its ledger changed. */
export type ChangedMonth = { readonly fundId: string; readonly month: CalendarDay };

/** A fund, or an appeal of it, as this service knows it. */
export type KnownFund = {
  readonly fundId: string;
  readonly unitId: string;
  /** Of an appeal: the purse of its money. */
  readonly earmarkId: string | null;
};

// Held by whoever counts and by whoever attaches: a month that changes between the two is not lost.
const turn = "hashtext('ledger_indicator')";

/** What this service keeps of welfare's funds, in one transaction. */
export const createFundMonthStore = (manager: EntityManager) => ({
  keepFund: async (fundId: string, unitId: string): Promise<void> => {
    await manager.query('INSERT INTO fund_copy (fund_id, unit_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      fundId,
      unitId,
    ]);
  },
  keepAppeal: async (appealId: string, fundId: string, earmarkId: string | null): Promise<void> => {
    await manager.query(
      'INSERT INTO appeal_copy (appeal_id, fund_id, earmark_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [appealId, fundId, earmarkId],
    );
  },
  /** Adds what a ledger announced; call it once an event. */
  move: async (fundId: string, movements: readonly FundMovement[]): Promise<void> => {
    await manager.query(
      `INSERT INTO fund_month (fund_id, measure, earmark_id, month, amount)
       SELECT $1, * FROM unnest($2::text[], $3::uuid[], $4::date[], $5::numeric[]) AS moved(measure, earmark_id, month, amount)
        ORDER BY measure, month, earmark_id
       ON CONFLICT ON CONSTRAINT fund_month_once DO UPDATE SET amount = fund_month.amount + excluded.amount, is_counted = false`,
      [
        fundId,
        movements.map(({ measure }) => measure),
        movements.map(({ earmarkId }) => earmarkId),
        movements.map(({ month }) => month),
        movements.map(({ amount }) => `${amount}`),
      ],
    );
  },
  fund: async (fundId: string): Promise<KnownFund | undefined> => {
    const rows: KnownFund[] = await manager.query(
      'SELECT fund_id AS "fundId", unit_id AS "unitId", NULL AS "earmarkId" FROM fund_copy WHERE fund_id = $1',
      [fundId],
    );
    return rows[0];
  },
  appeal: async (appealId: string): Promise<KnownFund | undefined> => {
    const rows: KnownFund[] = await manager.query(
      `SELECT a.fund_id AS "fundId", f.unit_id AS "unitId", a.earmark_id AS "earmarkId"
         FROM appeal_copy a JOIN fund_copy f USING (fund_id) WHERE a.appeal_id = $1`,
      [appealId],
    );
    return rows[0];
  },
  /** Takes the turn to count; false while somebody else counts or attaches. */
  takeTurn: async (): Promise<boolean> => {
    const rows: { taken: boolean }[] = await manager.query(
      `SELECT pg_try_advisory_xact_lock(${turn}) AS taken`,
    );
    return rows[0]?.taken ?? false;
  },
  /** Every known month of the fund is counted anew; waits for whoever counts. */
  countAnew: async (fundId: string): Promise<void> => {
    await manager.query(`SELECT pg_advisory_xact_lock(${turn})`);
    await manager.query('UPDATE fund_month SET is_counted = false WHERE fund_id = $1', [fundId]);
  },
  /** Months that changed since they were counted, at most `limit` rows of them; counted when the transaction commits. */
  takeChanged: async (limit: number): Promise<{ months: ChangedMonth[]; rows: number }> => {
    const rows: ChangedMonth[] = await manager.query(
      `WITH taken AS (
         UPDATE fund_month SET is_counted = true WHERE ctid = ANY (ARRAY(
           SELECT ctid FROM fund_month WHERE NOT is_counted ORDER BY month LIMIT $1 FOR UPDATE)) RETURNING fund_id, month)
       SELECT fund_id AS "fundId", month FROM taken`,
      [limit],
    );
    const months = new Map(rows.map((row) => [`${row.fundId} ${row.month}`, row]));
    return { months: [...months.values()], rows: rows.length };
  },
});

export type FundMonthStore = ReturnType<typeof createFundMonthStore>;
