import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@mttq/testkit/eventually';
import { places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type CaseDesk, openCaseDesk } from '@mttq/testkit/welfare/case-desk';
import { openOwner, openSpendingDesk, type SpendingDesk } from '@mttq/testkit/welfare/spending-desk';
import type { DataSource } from 'typeorm';
import { welfare } from '../app.ts';

let service: TestService;
let owner: DataSource;
let desk: CaseDesk;
let spend: SpendingDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openCaseDesk(service);
  spend = openSpendingDesk(service);
  owner = await openOwner(service);
}, 60_000);
afterAll(async () => {
  await owner.destroy();
  await service.close();
});

const row = (name: string, input: object = {}) => ({
  ...{ name, idNumber: null, hamlet: 'Thôn 2', commune: 'Xã Mẫu', content: 'Quà Tết', source: 'Quỹ' },
  ...{ householdClass: null, amount: '500000' },
  ...input,
});
const gift = (name: string, idNumber: string | null = null) => row(name, { idNumber });

const hashOf = (subject: string): string => createHash('sha256').update(subject).digest('hex');

const prepare = (fundId: string, rows: readonly object[], input: object = {}) =>
  spend('prepareDistribution', {
    ...{ fundId, unitId: places.commune, field: 'Tết', title: 'Quà Tết', rows },
    ...input,
  });
const overlapsOf = async (fundId: string, rows: readonly object[], input: object = {}) => {
  const { data } = await service.ask(
    `mutation ($input: PrepareDistributionInput!) { prepareDistribution(input: $input) { __typename ... on RowsHelpedBefore {
       code overlaps { row rule matchedBy distributionId caseId fundId purpose field amount unit { id } } } } }`,
    {
      input: {
        ...{ idempotencyKey: randomUUID(), fundId, unitId: places.commune, field: 'Tết', title: 'Tết', rows },
        ...input,
      },
    },
  );
  return data.prepareDistribution.overlaps ?? data.prepareDistribution.__typename;
};

describe('a list of a fund', () => {
  test('does not give the same person the same help in a year again: it says which row, by what, and what was given', async () => {
    const fundId = await desk.funds.openFund();
    const first = await prepare(fundId, [gift('Lò Thị Mẫu', '001099000001'), gift('Vàng A Thử')]);
    expect(first).toMatchObject({ state: 'PREPARED' });
    const again = [
      gift('Người Mới'),
      gift('LO THI MAU', '001099000001'),
      row('VANG A THU', { hamlet: 'thôn 2' }),
    ];
    const given = { distributionId: first.id, caseId: null, fundId, field: 'Tết', amount: '500000' };
    const found = await overlapsOf(fundId, again);
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...given, row: 2, matchedBy: ['CITIZEN_ID', 'NAME_PLACE'] }),
        expect.objectContaining({
          ...given,
          row: 3,
          matchedBy: ['NAME_PLACE'],
          rule: 'SAME_PURPOSE_YEAR_SOURCE',
        }),
      ]),
    );
    expect((await prepare(fundId, again)).code).toBe('RowsHelpedBefore');
    // Nothing of the refused list is left to stand against the next one.
    expect(await prepare(fundId, [gift('Người Mới')])).toMatchObject({ state: 'PREPARED' });
  });

  test('gives other help, from another fund, and again when the first list was given up', async () => {
    const fundId = await desk.funds.openFund();
    const rows = [gift('Sùng A Khác', '001099000002')];
    const first = await prepare(fundId, rows);
    expect(await prepare(fundId, rows, { field: 'Cứu trợ' })).toMatchObject({ state: 'PREPARED' });
    expect(await prepare(await desk.funds.openFund(), rows)).toMatchObject({ state: 'PREPARED' });
    expect((await prepare(fundId, rows)).code).toBe('RowsHelpedBefore');
    await spend('cancelDistribution', { fundId, distributionId: first.id, reason: 'Lập lại' });
    expect(await prepare(fundId, rows)).toMatchObject({ state: 'PREPARED' });
  });

  test('for a house is held against houses of any fund within the years of the rule, found by household and by citizen id', async () => {
    const citizenId = '001060000077';
    const householdId = await desk.household({ headName: 'Hầu Thị Nhà', citizenId });
    const caseId = await desk.appraised(householdId);
    const decision = { caseId, amount: '50000000', decidedOn: '2024-03-01' };
    expect(await desk.send('approveCase', decision, desk.approver)).toMatchObject({ state: 'APPROVED' });
    const fundId = await desk.funds.openFund();
    const house = { purpose: 'HOUSE_REPAIR' };
    const byId = await overlapsOf(fundId, [gift('Tên Khác', citizenId)], house);
    const told = { row: 1, rule: 'HOUSE_WITHIN_YEARS', caseId, distributionId: null, amount: '50000000' };
    expect(byId).toEqual([expect.objectContaining({ ...told, matchedBy: ['CITIZEN_ID'] })]);
    const byHousehold = await overlapsOf(fundId, [row('Tên Khác', { householdId })], house);
    expect(byHousehold).toEqual([
      expect.objectContaining({ ...told, matchedBy: ['CITIZEN_ID', 'HOUSEHOLD'] }),
    ]);
    expect(await overlapsOf(fundId, [gift('Tên Khác', citizenId)])).toBe('Distribution');
  });

  test('keeps such people with the right and a reason, which the audit and the list keep', async () => {
    const fundId = await desk.funds.openFund();
    const rows = [gift('Giàng A Lý', '001099000003')];
    await prepare(fundId, rows);
    const overrideReason = 'Nhà bị cháy sau Tết';
    await desk.funds.grant('01980000-0000-7000-8000-0000000000aa', hashOf('list-maker'), [
      { action: 'distribution:prepare', unitId: places.country },
    ]);
    const maker = { id: 'list-maker' };
    const asMaker = (input: object) =>
      spend(
        'prepareDistribution',
        { fundId, unitId: places.commune, field: 'Tết', title: 'Tết', rows, ...input },
        maker,
      );
    expect((await asMaker({})).code).toBe('RowsHelpedBefore');
    expect((await asMaker({ overrideReason })).code).toBe('NotAllowed');
    expect((await prepare(fundId, rows, { overrideReason: ' ' })).code).toBe('ReasonNotValid');
    const { id } = await prepare(fundId, rows, { overrideReason });
    const kept = await owner.query('SELECT override_reason FROM distribution WHERE id = $1', [id]);
    expect(kept).toEqual([{ override_reason: overrideReason }]);
    const audited = await owner.query("SELECT reason FROM audit_log WHERE action = 'distribution:override'");
    expect(audited).toEqual([{ reason: overrideReason }]);
  });

  test('is let through once when several name one person at the same moment', async () => {
    const fundId = await desk.funds.openFund();
    const rows = [gift('Thào Thị Cùng', '001099000004')];
    const answers = await Promise.all(Array.from({ length: 6 }, () => prepare(fundId, rows)));
    const through = answers.filter(({ __typename }) => __typename === 'Distribution');
    expect(through).toHaveLength(1);
  });

  test('waits while another one that names the same person is being written', async () => {
    const fundId = await desk.funds.openFund();
    const rows = [gift('Má Thị Đợi', '001099000007')];
    const { id } = await prepare(fundId, rows);
    let waiting: ReturnType<typeof prepare> = Promise.resolve();
    await owner.transaction(async (manager) => {
      await manager.query(
        `SELECT pg_advisory_xact_lock(hashtextextended(encode(digest, 'hex'), 0)) FROM distribution_row_digest
          WHERE distribution_id = $1 AND kind = 'CITIZEN_ID'`,
        [id],
      );
      waiting = prepare(fundId, rows, { field: 'Cứu trợ' });
      await eventually(async () => {
        const held = await manager.query(
          "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted",
        );
        return held.length === 1;
      });
    });
    expect(await waiting).toMatchObject({ state: 'PREPARED' });
  });

  test('no longer knows a person who was erased', async () => {
    const fundId = await desk.funds.openFund();
    const rows = [gift('Quàng Thị Xoá', '001099000005')];
    const { id: distributionId } = await prepare(fundId, rows);
    await spend('eraseDistributionPersons', { fundId, distributionId, row: 1, reason: 'Theo yêu cầu' });
    const left = await owner.query('SELECT 1 FROM distribution_row_digest WHERE distribution_id = $1', [
      distributionId,
    ]);
    expect(left).toEqual([]);
    expect(await prepare(fundId, rows)).toMatchObject({ state: 'PREPARED' });
  });
});

describe('the look at what a list’s people were given', () => {
  test('answers nobody without the fund in scope, and keeps the scope', async () => {
    const fundId = await desk.funds.openFund();
    const rows = [gift('Nông Thị Nhìn', '001099000006')];
    await prepare(fundId, rows);
    const { id } = await prepare(fundId, rows, { field: 'Cứu trợ' });
    const look = (scope: string) =>
      service.parts.dataSource.transaction(async (manager) => {
        await manager.query("SELECT set_config('app.scope', $1, true)", [scope]);
        const found = await manager.query('SELECT * FROM earlier_help_of_rows($1, 10)', [id]);
        const [{ kept }] = await manager.query("SELECT current_setting('app.scope') AS kept");
        return [found.length, kept];
      });
    expect(await look('/')).toEqual([1, '/']);
    expect(await look('/nowhere/')).toEqual([0, '/nowhere/']);
    expect(await look('')).toEqual([0, '']);
  });
});
