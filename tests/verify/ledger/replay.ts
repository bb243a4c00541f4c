import { strict as assert } from 'node:assert';
import type { DataSource } from 'typeorm';
import { createLedgerHistory } from '../../../services/welfare/src/ledger/ledger-history.postgres.ts';

type Entry = { readonly amount: bigint; readonly effective: number; readonly recorded: number };

const readEntries = async (owner: DataSource): Promise<Map<string, Entry[]>> => {
  const rows: { fund_id: string; amount: string; effective: string; recorded: string }[] = await owner.query(
    `SELECT j.fund_id, e.amount_minor::text AS amount, extract(epoch FROM j.effective_at) * 1000000 AS effective,
            extract(epoch FROM j.recorded_at) * 1000000 AS recorded
       FROM journal_txn j JOIN journal_entry e ON e.txn_id = j.id JOIN account a ON a.id = e.account_id
      WHERE j.status = 'posted' AND a.role = 'PURSE'`,
  );
  const byFund = new Map<string, Entry[]>();
  for (const { fund_id, amount, effective, recorded } of rows) {
    const entries = byFund.get(fund_id) ?? [];
    entries.push({ amount: BigInt(amount), effective: Number(effective), recorded: Number(recorded) });
    byFund.set(fund_id, entries);
  }
  return byFund;
};

const pick = (from: number, until: number): number => from + Math.floor(Math.random() * (until - from));

/** Asks the service's own reads for balances at random moments of both times and adds the same entries up by hand. */
export const compareRandomMoments = async (
  owner: DataSource,
  application: DataSource,
  count: number,
): Promise<{ readonly entries: number }> => {
  const byFund = await readEntries(owner);
  const history = createLedgerHistory(application.manager);
  const all = [...byFund.values()].flat();
  const bounds = (read: (entry: Entry) => number) => {
    let [least, most] = [Number.POSITIVE_INFINITY, 0];
    for (const entry of all) {
      least = Math.min(least, read(entry));
      most = Math.max(most, read(entry));
    }
    return [least - 1_000_000, most + 1_000_000] as const;
  };
  const effective = bounds((entry) => entry.effective);
  const recorded = bounds((entry) => entry.recorded);
  const funds = [...byFund.keys()];
  for (let asked = 0; asked < count; asked += 1) {
    const fundId = funds[pick(0, funds.length)] as string;
    // Requests carry milliseconds.
    const asOf = Math.floor(pick(...effective) / 1_000) * 1_000;
    const knownAt = Math.floor(pick(...recorded) / 1_000) * 1_000;
    let expected = 0n;
    for (const entry of byFund.get(fundId) ?? [])
      if (entry.effective <= asOf && entry.recorded <= knownAt) expected += entry.amount;
    const answers = await history.balances([fundId], new Date(asOf / 1_000), new Date(knownAt / 1_000));
    assert.equal(answers.get(fundId) ?? 0n, expected, `fund ${fundId} as of ${asOf}, known at ${knownAt}`);
  }
  return { entries: all.length };
};
