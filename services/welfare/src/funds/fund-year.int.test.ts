import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { welfare } from '../app.ts';

let service: TestService;
let desk: FundDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
});
afterAll(() => service.close());

test('a fund that opens with 8.7, receives 4.1 and spends 6.0 billion closes with 6.8 billion (WEL-1)', async () => {
  const fundId = await desk.openFund({
    kind: 'POOR_SUPPORT',
    name: 'Quỹ Vì người nghèo',
    openedOn: '2022-12-31',
  });
  const income = (kind: string, amount: string, effectiveAt: string) =>
    desk.send('recordIncome', { fundId, kind, amount, effectiveAt });
  await income('OPENING', '8700000000', '2022-12-31T16:59:59Z');
  await income('INCOME', '4100000000', '2023-05-31T08:00:00Z');
  await desk.pay(fundId, '6000000000', { effectiveAt: '2023-09-30T10:00:00Z' });

  const fund = await desk.fund(
    fundId,
    `before: balance(asOf: "2023-09-30T09:59:59Z") after: balance(asOf: "2023-09-30T10:00:00Z")
     unheard: balance(knownAt: "2023-12-31T00:00:00Z")
     yearSummary(year: 2023) { opening income spending closing } next: yearSummary(year: 2024) { opening income spending closing }
     unit { id funds { id } }`,
  );
  expect(fund).toEqual({
    before: '12800000000',
    after: '6800000000',
    unheard: '0',
    yearSummary: {
      opening: '8700000000',
      income: '4100000000',
      spending: '6000000000',
      closing: '6800000000',
    },
    next: { opening: '6800000000', income: '0', spending: '0', closing: '6800000000' },
    unit: { id: places.province, funds: [{ id: fundId }] },
  });
});

test('requests run as a role that owns nothing', async () => {
  const [row] = await service.parts.dataSource.query(
    `SELECT current_user AS "user", rolsuper OR rolbypassrls OR rolcreaterole AS "isMighty",
            (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned
       FROM pg_roles r WHERE rolname = current_user`,
  );
  expect(row).toEqual({ user: expect.stringMatching(/_application$/), isMighty: false, owned: 0 });
});
