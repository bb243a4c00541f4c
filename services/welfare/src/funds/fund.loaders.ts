import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { LedgerHistory } from '../ledger/ledger.ts';
import type { FundStore } from './fund.postgres.ts';
import type { Earmark, Fund } from './fund.ts';

type Sum = { readonly fundId: string; readonly balance: bigint };

/** Batched reads of funds, one set a request. */
export type FundLoaders = {
  readonly fund: DataLoader<string, Fund | null>;
  readonly ofUnit: DataLoader<string, readonly Fund[]>;
  readonly earmark: DataLoader<string, Earmark | null>;
  /** What a fund held at a moment of both times; 0 before its first entry. */
  readonly balance: (fundId: string, asOf: Date, knownAt: Date) => Promise<bigint>;
};

export const createFundLoaders = (funds: FundStore, history: LedgerHistory): FundLoaders => {
  const balances = new Map<string, DataLoader<string, Sum | null>>();
  const balanceAt = (asOf: Date, knownAt: Date): DataLoader<string, Sum | null> => {
    const key = `${asOf.toISOString()} ${knownAt.toISOString()}`;
    const loader =
      balances.get(key) ??
      byKey<string, Sum>(
        async (ids) => {
          const sums = await history.balances(ids, asOf, knownAt);
          return [...sums].map(([fundId, balance]) => ({ fundId, balance }));
        },
        ({ fundId }) => fundId,
      );
    balances.set(key, loader);
    return loader;
  };
  return {
    fund: byKey(funds.byIds, ({ id }) => id),
    ofUnit: manyByKey(funds.ofUnits, ({ unitId }) => unitId),
    earmark: byKey(funds.earmarks, ({ id }) => id),
    balance: async (fundId, asOf, knownAt) => (await balanceAt(asOf, knownAt).load(fundId))?.balance ?? 0n,
  };
};
