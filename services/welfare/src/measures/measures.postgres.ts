import type { EntityManager } from 'typeorm';
import type { Measures } from './measures.ts';

// What the ledger says of a whole fund lies in its balances; of an appeal, in the balance of its purse and the few lines that are no gifts.
const ofFundsSql = `
  SELECT f.id,
    (SELECT coalesce(sum(p.amount), 0) FROM pledge p WHERE p.fund_id = f.id AND p.state <> 'WITHDRAWN')::text AS pledged,
    (SELECT coalesce(-sum(b.posted), 0) FROM account a JOIN balance b ON b.account_id = a.id
      WHERE a.fund_id = f.id AND a.role = 'INCOME')::text AS received,
    (SELECT coalesce(sum(d.cash), 0) FROM direct_support d WHERE d.fund_id = f.id AND d.state = 'RECORDED')::text AS direct,
    (SELECT coalesce(sum(t.total), 0) FROM allocation t
      WHERE t.fund_id = f.id AND t.state NOT IN ('PROPOSED', 'CANCELLED', 'EXPIRED'))::text AS allocated,
    (SELECT coalesce(sum(b.posted), 0) FROM account a JOIN balance b ON b.account_id = a.id
      WHERE a.fund_id = f.id AND a.role = 'SPENDING')::text AS disbursed
  FROM fund f WHERE f.id = ANY ($1::uuid[])`;

const ofAppealsSql = `
  WITH moved AS (SELECT appeal_id AS id, role, amount FROM appeal_movements($1::uuid[]))
  SELECT p.id,
    (SELECT coalesce(sum(g.amount), 0) FROM pledge g WHERE g.appeal_id = p.id AND g.state <> 'WITHDRAWN')::text AS pledged,
    coalesce((SELECT amount FROM moved m WHERE m.id = p.id AND m.role = 'INCOME'), 0)::text AS received,
    (SELECT coalesce(sum(d.cash), 0) FROM direct_support d WHERE d.appeal_id = p.id AND d.state = 'RECORDED')::text AS direct,
    (SELECT coalesce(sum(t.total), 0) FROM allocation t
      WHERE t.appeal_id = p.id AND t.state NOT IN ('PROPOSED', 'CANCELLED', 'EXPIRED'))::text AS allocated,
    coalesce((SELECT -amount FROM moved m WHERE m.id = p.id AND m.role = 'SPENDING'), 0)::text AS disbursed
  FROM appeal p WHERE p.id = ANY ($1::uuid[])`;

type Row = Readonly<Record<keyof Measures, string>>;

const toMeasures = ({ id, ...amounts }: Row): Measures => ({
  id,
  pledged: BigInt(amounts.pledged),
  received: BigInt(amounts.received),
  direct: BigInt(amounts.direct),
  allocated: BigInt(amounts.allocated),
  disbursed: BigInt(amounts.disbursed),
});

/** The five measures, from public rows alone: amounts, never who. */
export const createMeasureStore = (manager: EntityManager) => ({
  ofFunds: async (ids: readonly string[]): Promise<Measures[]> => {
    const rows: Row[] = await manager.query(ofFundsSql, [[...ids]]);
    return rows.map(toMeasures);
  },
  ofAppeals: async (ids: readonly string[]): Promise<Measures[]> => {
    const rows: Row[] = await manager.query(ofAppealsSql, [[...ids]]);
    return rows.map(toMeasures);
  },
});

export type MeasureStore = ReturnType<typeof createMeasureStore>;
