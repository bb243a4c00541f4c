import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { vnd } from '@mttq/kernel/vnd';
import { createDataSource } from '@mttq/platform/data/data-source';
import { rowsOfAllUnits } from '@mttq/testkit/all-units';
import { type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import type { DataSource } from 'typeorm';
import { welfare } from '../app.ts';
import { accountIdOf } from './account-id.ts';
import { ledgerChecks } from './ledger.checks.ts';
import { toTransfers } from './ledger-call.postgres.ts';
import { incoming, outgoing, type PostingRequest } from './posting.ts';

let service: TestService;
let desk: FundDesk;
let owner: DataSource;
let fundId: string;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
  fundId = await desk.openFund();
  await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '1000000' });
  owner = createDataSource({ url: service.databaseUrl, entities: [], applicationName: 'owner' });
  await owner.initialize();
});
afterAll(async () => {
  await owner.destroy();
  await service.close();
});

const asApplication = (sql: string, parameters: unknown[] = []) => rowsOfAllUnits(service, sql, parameters);

const account = (role: 'PURSE' | 'INCOME') => accountIdOf(fundId, { role, earmarkId: null });

const txnOf = (given: object) => ({
  id: randomUUID(),
  fund: fundId,
  scope: 'test',
  key: randomUUID(),
  hash: 'hash',
  kind: 'INCOME',
  currency: 'VND',
  status: 'posted',
  actor: 'tester',
  ...given,
});

const post = (given: object, lines: readonly (readonly ['PURSE' | 'INCOME', string])[]) => {
  const txn = txnOf(given);
  const written = lines.map(([role, amount], place) => ({
    txn: txn.id,
    line: place + 1,
    account: account(role),
    amount,
  }));
  return asApplication('SELECT * FROM ledger_post($1, $2)', [JSON.stringify([txn]), JSON.stringify(written)]);
};

describe('the application', () => {
  const tables = [
    'journal_txn',
    'journal_entry',
    'account',
    'balance',
    'open_reservation',
    'currency',
    'chart_account',
  ];

  test.each(
    tables.flatMap((table) => [
      [`INSERT INTO ${table} DEFAULT VALUES`],
      [`DELETE FROM ${table}`],
      [`TRUNCATE ${table} CASCADE`],
    ]),
  )('may not: %s', async (sql) => {
    await expect(asApplication(sql)).rejects.toThrow(/permission denied/);
  });

  test.each([
    ['UPDATE journal_txn SET reason = $1'],
    ['UPDATE journal_entry SET amount_minor = amount_minor + length($1)'],
    ['UPDATE balance SET posted = posted + length($1)'],
    ['UPDATE account SET mode = $1'],
  ])('may not: %s', async (sql) => {
    await expect(asApplication(sql, ['open'])).rejects.toThrow(/permission denied/);
  });

  test('may not call the inner function that reversals use', async () => {
    await expect(asApplication("SELECT ledger_write('{}', '{}')")).rejects.toThrow(/permission denied/);
  });

  test('may not post a reversal or a resolution as if it were a new transaction', async () => {
    await expect(
      post({ kind: 'REVERSAL' }, [
        ['PURSE', '1'],
        ['INCOME', '-1'],
      ]),
    ).rejects.toThrow(/functions of their own/);
    await expect(post({ status: 'voided' }, [])).rejects.toThrow(/functions of their own/);
  });
});

describe('even the owner of the database', () => {
  test.each([
    ['UPDATE journal_txn SET reason = reason'],
    ['DELETE FROM journal_entry'],
    ['TRUNCATE journal_txn CASCADE'],
  ])('is refused: %s', async (sql) => {
    await expect(owner.query(sql)).rejects.toThrow(/append-only/);
  });

  test('cannot write a transaction without lines', async () => {
    const insert = `INSERT INTO journal_txn (id, fund_id, idem_scope, idem_key, request_hash, kind, currency, status, actor_id, effective_at, recorded_at)
      VALUES (gen_random_uuid(), $1, 'owner', 'no lines', '', 'INCOME', 'VND', 'posted', 'owner', now(), now())`;
    await expect(owner.query(insert, [fundId])).rejects.toThrow(/has not the lines that its status asks for/);
  });
});

describe('a posting', () => {
  test('that does not add up to zero is refused by the database', async () => {
    await expect(
      post({}, [
        ['PURSE', '100'],
        ['INCOME', '-99'],
      ]),
    ).rejects.toThrow(/do not add up to zero$/);
  });

  test('with one line is refused by the database', async () => {
    await expect(post({}, [['PURSE', '100']])).rejects.toThrow(/do not add up to zero$/);
  });

  test('that takes more than the purse holds is refused by the database', async () => {
    const over = post({ kind: 'SPENDING' }, [
      ['INCOME', '1000001'],
      ['PURSE', '-1000001'],
    ]);
    await expect(over).rejects.toThrow(/balance_not_negative/);
  });

  test('into an account of another fund is refused', async () => {
    const other = await desk.openFund({ name: 'Quỹ khác' });
    await expect(
      post({ fund: other }, [
        ['PURSE', '1'],
        ['INCOME', '-1'],
      ]),
    ).rejects.toThrow(/AccountUnknown/);
  });

  test('with an amount of zero is refused', async () => {
    await expect(
      post({}, [
        ['PURSE', '0'],
        ['INCOME', '0'],
      ]),
    ).rejects.toThrow(/amount_minor_check/);
  });
});

describe('many postings at once', () => {
  const transfer = (given: Partial<PostingRequest> = {}): PostingRequest => ({
    ...incoming('INCOME', null),
    id: randomUUID(),
    fundId,
    amount: vnd(1n),
    effectiveAt: null,
    key: { scope: 'test', key: randomUUID() },
    actorId: 'tester',
    reason: null,
    referenceId: null,
    ...given,
  });
  const call = `SELECT * FROM ledger_post_many(${Array.from({ length: 14 }, (_, at) => `$${at + 1}`).join(', ')})`;
  const postMany = (requests: readonly PostingRequest[]) => asApplication(call, toTransfers(requests));

  test.each<[string, Partial<PostingRequest>, RegExp]>([
    ['a reversal', { kind: 'REVERSAL' as PostingRequest['kind'] }, /function of their own/],
    ['an amount of zero', { amount: 0n as PostingRequest['amount'] }, /above zero/],
    ['an amount below zero', { amount: -5n as PostingRequest['amount'] }, /above zero/],
    ['a fund that there is not', { fundId: randomUUID() }, /out of scope/],
    [
      'more than the purse holds',
      { ...outgoing('SPENDING', { purse: null, purpose: null }), amount: vnd(9_000_000n) },
      /balance_not_negative/,
    ],
    ['a kind that there is not', { kind: 'GIFT' as PostingRequest['kind'] }, /kind_known/],
  ])('write nothing when one of them is %s', async (_what, given, expected) => {
    const before = await desk.fund(fundId, 'balance');
    await expect(postMany([transfer(), transfer(given), transfer()])).rejects.toThrow(expected);
    expect(await desk.fund(fundId, 'balance')).toEqual(before);
  });

  test('cannot take the account of another fund', async () => {
    const other = await desk.openFund({ name: 'Quỹ khác nữa' });
    const arrays = toTransfers([transfer()]);
    arrays[1] = `{${other}}`;
    await expect(asApplication(call, arrays)).rejects.toThrow(/AccountUnknown/);
  });

  test('answer for a known key with its first transaction, and write the others', async () => {
    const [first, second] = [transfer(), transfer()];
    await postMany([first]);
    const rows = await postMany([{ ...first, id: randomUUID() }, second]);
    expect(
      rows.map(({ txn_id, is_repeat }: { txn_id: string; is_repeat: boolean }) => [txn_id, is_repeat]),
    ).toEqual([
      [first.id, true],
      [second.id, false],
    ]);
    await expect(postMany([{ ...first, amount: vnd(2n) }, transfer()])).rejects.toThrow(
      /IdempotencyKeyReused/,
    );
  });

  test('answer for a known key with its first transaction after the fund was closed', async () => {
    const closing = await desk.openFund({ name: 'Quỹ sắp đóng' });
    const [income, spending] = [
      transfer({ fundId: closing }),
      transfer({ fundId: closing, ...outgoing('SPENDING', { purse: null, purpose: null }) }),
    ];
    await postMany([income]);
    await postMany([spending]);
    await asApplication('SELECT ledger_close_accounts($1)', [closing]);
    await expect(postMany([transfer({ fundId: closing })])).rejects.toThrow(/FundClosed/);
    const rows = await postMany([{ ...income, id: randomUUID() }]);
    expect(rows.map(({ txn_id }: { txn_id: string }) => txn_id)).toEqual([income.id]);
  });
});

describe('without a scope', () => {
  const bare = (sql: string, parameters: unknown[] = []) => service.parts.dataSource.query(sql, parameters);

  test.each(['journal_txn', 'payment', 'fund_account'])('%s has no rows', async (table) => {
    await desk.send('addFundAccount', {
      fundId,
      bank: 'Vietcombank',
      number: `001 100 ${table.length} 4567`,
      purpose: 'GENERAL',
      openedOn: '2020-01-01',
    });
    await desk.pay(fundId, '1');
    const [seen] = await asApplication(`SELECT count(*)::int AS rows FROM ${table}`);
    expect(seen.rows).toBeGreaterThan(0);
    expect(await bare(`SELECT * FROM ${table}`)).toEqual([]);
    for (const scope of ['', `/${places.country}/${places.otherProvince}/`])
      await service.parts.dataSource.transaction(async (manager) => {
        await manager.query("SELECT set_config('app.scope', $1, true)", [scope]);
        expect(await manager.query(`SELECT * FROM ${table}`)).toEqual([]);
      });
  });

  test('nothing can be posted and no fund can be opened', async () => {
    const txn = txnOf({});
    const call = bare('SELECT * FROM ledger_post($1, $2)', [JSON.stringify([txn]), '[]']);
    await expect(call).rejects.toThrow(/out of scope/);
    await expect(bare('UPDATE fund SET name = name RETURNING id')).resolves.toEqual([[], 0]);
  });

  test('the number of a bank account lies sealed in the table', async () => {
    const [row] = await asApplication(
      "SELECT masked_number, encode(number_sealed, 'escape') AS sealed FROM fund_account LIMIT 1",
    );
    expect(row.masked_number).toMatch(/^•+4567$/);
    expect(row.sealed).not.toContain('4567');
  });
});

test.each(ledgerChecks.map(({ id, law, sql }) => [id, law, sql] as const))(
  '%s holds: %s',
  async (_id, _law, sql) => {
    expect(await owner.query(sql)).toEqual([]);
  },
);
