import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import type { Earmark, Fund } from './fund.ts';
import { type FundAccount, maskNumber, type NewFundAccount } from './fund-account.ts';

const fundColumns = `id, kind, name, unit_id AS "unitId", path, committee_id AS "committeeId",
  accounting_regime AS "accountingRegime", administration_rule AS "administrationRule", opened_on AS "openedOn",
  closed_on AS "closedOn"`;

const accountColumns = `id, fund_id AS "fundId", bank, masked_number AS "maskedNumber", currency, purpose,
  opened_on AS "openedOn", closed_on AS "closedOn"`;

/** A list of funds in order of id. */
export type FundFilter = {
  readonly unitId?: string;
  readonly kind?: string;
  readonly afterId?: string;
  readonly limit: number;
};

const add = async (manager: EntityManager, fund: Fund, now: Date): Promise<void> => {
  await manager.query(
    `INSERT INTO fund (id, kind, name, unit_id, path, committee_id, accounting_regime, administration_rule, opened_on, opened_recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      fund.id,
      fund.kind,
      fund.name,
      fund.unitId,
      fund.path,
      fund.committeeId,
      fund.accountingRegime,
      fund.administrationRule,
      fund.openedOn,
      now,
    ],
  );
};

const addAccount = async (
  manager: EntityManager,
  cipher: ColumnCipher,
  { account, number, now }: { account: NewFundAccount; number: string; now: Date },
): Promise<FundAccount | undefined> => {
  const digest = cipher.blind(number, `fund-account.number:${account.bank}`);
  const rows: FundAccount[] = await manager.query(
    `INSERT INTO fund_account (id, fund_id, bank, masked_number, number_sealed, number_digest, currency, purpose, opened_on, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'VND', $7, $8, $9) ON CONFLICT (bank, number_digest) DO NOTHING RETURNING ${accountColumns}`,
    [
      account.id,
      account.fundId,
      account.bank,
      maskNumber(number),
      cipher.seal(number, `fund-account:${account.id}`),
      digest,
      account.purpose,
      account.openedOn,
      now,
    ],
  );
  return rows[0];
};

const find = (manager: EntityManager, filter: FundFilter): Promise<Fund[]> =>
  manager.query(
    `SELECT ${fundColumns} FROM fund
      WHERE ($1::uuid IS NULL OR unit_id = $1) AND ($2::text IS NULL OR kind = $2) AND ($3::uuid IS NULL OR id > $3)
      ORDER BY id LIMIT $4`,
    [filter.unitId ?? null, filter.kind ?? null, filter.afterId ?? null, filter.limit],
  );

/** Funds, their bank accounts and earmarks, in one transaction. Bank accounts need a scope. */
export const createFundStore = (manager: EntityManager, cipher: ColumnCipher) => ({
  add: (fund: Fund, now: Date) => add(manager, fund, now),
  find: (filter: FundFilter) => find(manager, filter),
  byIds: (ids: readonly string[]): Promise<Fund[]> =>
    manager.query(`SELECT ${fundColumns} FROM fund WHERE id = ANY ($1::uuid[])`, [[...ids]]),
  ofUnits: (unitIds: readonly string[]): Promise<Fund[]> =>
    manager.query(
      `SELECT ${fundColumns} FROM fund WHERE unit_id = ANY ($1::uuid[]) ORDER BY id LIMIT 10000`,
      [[...unitIds]],
    ),
  byId: async (id: string): Promise<Fund | undefined> => {
    const rows: Fund[] = await manager.query(`SELECT ${fundColumns} FROM fund WHERE id = $1`, [id]);
    return rows[0];
  },
  close: async (id: string, closing: { closedOn: CalendarDay; reason: string; now: Date }): Promise<void> => {
    await manager.query(
      'UPDATE fund SET closed_on = $2, closing_reason = $3, closed_recorded_at = $4 WHERE id = $1',
      [id, closing.closedOn, closing.reason, closing.now],
    );
  },
  /** Undefined: the bank knows this number already. */
  addAccount: (account: NewFundAccount, number: string, now: Date) =>
    addAccount(manager, cipher, { account, number, now }),
  accountsOf: (fundId: string): Promise<FundAccount[]> =>
    manager.query(`SELECT ${accountColumns} FROM fund_account WHERE fund_id = $1 ORDER BY id LIMIT 1000`, [
      fundId,
    ]),
  accountById: async (id: string): Promise<FundAccount | undefined> => {
    const rows: FundAccount[] = await manager.query(
      `SELECT ${accountColumns} FROM fund_account WHERE id = $1`,
      [id],
    );
    return rows[0];
  },
  /** Answers false when the fund has an earmark of this kind and name. */
  addEarmark: async ({ id, fundId, kind, name }: Earmark, now: Date): Promise<boolean> => {
    const rows: unknown[] = await manager.query(
      `INSERT INTO earmark (id, fund_id, kind, name, recorded_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT earmark_name_once DO NOTHING RETURNING id`,
      [id, fundId, kind, name, now],
    );
    return rows.length > 0;
  },
  earmarkNamed: async (fundId: string, kind: Earmark['kind'], name: string): Promise<Earmark | undefined> => {
    const rows: Earmark[] = await manager.query(
      'SELECT id, fund_id AS "fundId", kind, name FROM earmark WHERE fund_id = $1 AND kind = $2 AND name = $3',
      [fundId, kind, name],
    );
    return rows[0];
  },
  earmarks: (ids: readonly string[]): Promise<Earmark[]> =>
    manager.query('SELECT id, fund_id AS "fundId", kind, name FROM earmark WHERE id = ANY ($1::uuid[])', [
      [...ids],
    ]),
});

export type FundStore = ReturnType<typeof createFundStore>;
