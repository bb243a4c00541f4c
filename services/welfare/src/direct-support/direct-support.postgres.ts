import { insertRow, selectList } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { DirectSums, DirectSupport } from './direct-support.ts';

const fields = [
  'id',
  'fundId',
  'appealId',
  'donorId',
  'unitId',
  'form',
  'cash',
  'goods',
  'goodsValue',
  'totalValue',
  'givenOn',
  'subject',
  'documentId',
  'state',
  'recordedBy',
  'recordedAt',
  'withdrawnBy',
  'withdrawnAt',
  'reason',
] as const satisfies readonly (keyof DirectSupport)[];

type Money = 'cash' | 'goodsValue' | 'totalValue';
type Row = Omit<DirectSupport, Money> & Readonly<Record<Money, string | null>>;

const moneyOf = (text: string | null): bigint | null => (text === null ? null : BigInt(text));

const toSupport = (row: Row): DirectSupport => ({
  ...row,
  cash: moneyOf(row.cash),
  goodsValue: moneyOf(row.goodsValue),
  totalValue: moneyOf(row.totalValue),
});

/** Sums of one fund, appeal or donor. */
export type DirectSumsOf = DirectSums & { readonly id: string };

const sumsBy = async (
  manager: EntityManager,
  column: 'fund_id' | 'appeal_id' | 'donor_id',
  ids: readonly string[],
): Promise<DirectSumsOf[]> => {
  const rows: { id: string; count: number; cash: string; unsplit: string }[] = await manager.query(
    `SELECT ${column} AS id, count(*)::int AS count, coalesce(sum(cash), 0)::text AS cash, coalesce(sum(total_value), 0)::text AS unsplit
       FROM direct_support WHERE ${column} = ANY ($1::uuid[]) AND state = 'RECORDED' GROUP BY ${column}`,
    [[...ids]],
  );
  return rows.map((row) => ({ ...row, cash: BigInt(row.cash), unsplit: BigInt(row.unsplit) }));
};

/** Direct support: public while it stands, withdrawn records in scope alone. */
export const createDirectSupportStore = (manager: EntityManager) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<DirectSupport[]> => {
    const rows: Row[] = await manager.query(
      `SELECT ${selectList(fields, ['cash', 'goodsValue', 'totalValue'])} FROM direct_support ${condition}`,
      [...parameters],
    );
    return rows.map(toSupport);
  };
  const page = (column: 'fund_id' | 'donor_id') => (id: string, limit: number, beforeId: string | null) =>
    read(`WHERE ${column} = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`, [
      id,
      beforeId,
      limit,
    ]);
  return {
    add: (support: DirectSupport) => insertRow(manager, 'direct_support', support),
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    ofFund: page('fund_id'),
    ofDonor: page('donor_id'),
    sumsByFund: (ids: readonly string[]) => sumsBy(manager, 'fund_id', ids),
    sumsByDonor: (ids: readonly string[]) => sumsBy(manager, 'donor_id', ids),
    withdraw: async ({ id, withdrawnBy, withdrawnAt, reason }: DirectSupport): Promise<void> => {
      await manager.query(
        "UPDATE direct_support SET state = 'WITHDRAWN', withdrawn_by = $2, withdrawn_at = $3, reason = $4 WHERE id = $1",
        [id, withdrawnBy, withdrawnAt, reason],
      );
    },
  };
};

export type DirectSupportStore = ReturnType<typeof createDirectSupportStore>;
