import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type GivingDesk, openGivingDesk } from '@mttq/testkit/welfare/giving-desk';
import { openSpendingDesk, type SpendingDesk } from '@mttq/testkit/welfare/spending-desk';
import { welfare } from '../app.ts';

let service: TestService;
let desk: FundDesk;
let giving: GivingDesk;
let spend: SpendingDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
  giving = openGivingDesk(service);
  spend = openSpendingDesk(service);
});
afterAll(() => service.close());

const direct = async () => {
  const fundId = await desk.openFund();
  const donor = await giving.send('registerDonor', {
    unitId: places.province,
    kind: 'ORGANISATION',
    name: 'Công ty Mẫu',
    displayPolicy: 'NAME',
  });
  const support = (input: object = {}) =>
    spend('registerDirectSupport', {
      fundId,
      donorId: donor.id,
      unitId: places.commune,
      form: 'CASH',
      cash: '1000',
      givenOn: '2026-02-01',
      subject: 'Trao trực tiếp cho xã',
      ...input,
    });
  return { fundId, donorId: donor.id as string, support };
};

const sums = 'directSums { count cash unsplit }';

describe('direct support', () => {
  test('counts in the record of its donor and never in the ledger of the fund (WEL-3)', async () => {
    const { fundId, donorId, support } = await direct();
    await support();
    await support({ form: 'MIXED', cash: null, goods: '200 suất quà', totalValue: '500' });
    await support({ form: 'GOODS', cash: null, goods: '3 tấn gạo', goodsValue: '70' });
    const fund = await desk.fund(fundId, `balance transactions { nodes { id } } ${sums}`);
    expect(fund).toEqual({
      balance: '0',
      transactions: { nodes: [] },
      directSums: { count: 3, cash: '1000', unsplit: '500' },
    });
    const { data } = await service.ask(
      `query($id: ID!) { donor(id: $id) { ${sums} directSupport(first: 2) { nodes { form goodsValue donor { displayName } unit { id } } pageInfo { hasNextPage } } } }`,
      { id: donorId },
      { id: 'anybody' },
    );
    expect(data.donor).toEqual({
      directSums: fund.directSums,
      directSupport: {
        nodes: [
          {
            form: 'GOODS',
            goodsValue: '70',
            donor: { displayName: 'Công ty Mẫu' },
            unit: { id: places.commune },
          },
          {
            form: 'MIXED',
            goodsValue: null,
            donor: { displayName: 'Công ty Mẫu' },
            unit: { id: places.commune },
          },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  test('that was recorded wrongly is withdrawn with a reason, once, and counts no more', async () => {
    const { fundId, support } = await direct();
    const { id: supportId } = await support();
    const withdraw = (input: object = {}) =>
      spend('withdrawDirectSupport', { fundId, supportId, reason: 'Ghi trùng', ...input });
    expect((await withdraw({ reason: '' })).code).toBe('ReasonNotValid');
    const idempotencyKey = randomUUID();
    expect(await withdraw({ idempotencyKey })).toMatchObject({ state: 'WITHDRAWN' });
    expect(await withdraw({ idempotencyKey })).toMatchObject({ state: 'WITHDRAWN' });
    expect((await withdraw()).code).toBe('DirectSupportWithdrawn');
    expect(await desk.fund(fundId, `${sums} directSupport { nodes { id } }`)).toEqual({
      directSums: { count: 0, cash: '0', unsplit: '0' },
      directSupport: { nodes: [] },
    });
  });

  test('is refused by name without a donor, a place, a day that has come, or parts that fit', async () => {
    const { support } = await direct();
    expect((await support({ donorId: randomUUID() })).code).toBe('DonorNotFound');
    expect((await support({ unitId: randomUUID() })).code).toBe('UnitNotKnown');
    expect((await support({ appealId: randomUUID() })).code).toBe('AppealNotFound');
    expect((await support({ givenOn: '2999-01-01' })).code).toBe('DayNotValid');
    expect((await support({ goods: 'gạo' })).code).toBe('DirectSupportNotValid');
    expect((await support({ cash: '-1' })).code).toBe('AmountNotPositive');
    expect((await support({ subject: ' ' })).code).toBe('ReasonNotValid');
    const key = { idempotencyKey: randomUUID() };
    const first = await support(key);
    expect(await support(key)).toEqual(first);
    expect((await support({ ...key, cash: '2' })).code).toBe('IdempotencyKeyReused');
  });
});
