import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { approver, type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type GivingDesk, openGivingDesk } from '@mttq/testkit/welfare/giving-desk';
import { openSpendingDesk, type SpendingDesk } from '@mttq/testkit/welfare/spending-desk';
import { welfare } from '../app.ts';
import { createMeasureStore } from './measures.postgres.ts';

let service: TestService;
let funds: FundDesk;
let desk: GivingDesk;
let spend: SpendingDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  funds = await openFundDesk(service);
  desk = openGivingDesk(service);
  spend = openSpendingDesk(service);
});
afterAll(() => service.close());

const fields = 'pledged received direct allocated disbursed';
const measuresOf = async (fundId: string, appealId: string) => {
  const { data, errors } = await service.ask(
    `query($fundId: ID!, $appealId: ID!) { fund(id: $fundId) { measures { ${fields} } } appeal(id: $appealId) { measures { ${fields} } } }`,
    { fundId, appealId },
    { id: 'somebody' },
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return { fund: data.fund.measures, appeal: data.appeal.measures };
};

test('pledged, received, direct, allocated and disbursed are five figures that never flow into each other (WEL-3)', async () => {
  const fundId = await funds.openFund();
  const appeal = await desk.launch(fundId, { title: 'Năm con số' });
  const donor = {
    unitId: places.province,
    kind: 'ORGANISATION',
    name: 'Tập đoàn Thử',
    displayPolicy: 'NAME',
  };
  const { id: donorId } = await desk.send('registerDonor', donor);
  const pledge = { fundId, appealId: appeal.id, donorId, pledgedOn: '2026-03-01' };
  const { id: pledgeId } = await desk.send('registerPledge', { ...pledge, amount: '1105000000000' });
  const withdrawn = await desk.send('registerPledge', { ...pledge, amount: '7' });
  const ending = { fundId, pledgeId: withdrawn.id, ending: 'WITHDRAWN', reason: 'Rút lại' };
  await desk.send('endPledge', ending);
  await desk.give(fundId, '494000000000', { appealId: appeal.id, pledgeId });
  const wrong = await desk.give(fundId, '3', { appealId: appeal.id });
  await desk.send('reverseContribution', { fundId, contributionId: wrong.id, reason: 'Ghi nhầm' });
  await desk.give(fundId, '20000');
  await funds.send('recordIncome', { fundId, kind: 'OPENING', amount: '5000' });
  const support = { fundId, appealId: appeal.id, donorId, unitId: places.commune, form: 'CASH' };
  const given = { cash: '211000000000', givenOn: '2026-03-20', subject: 'Trao trực tiếp cho xã' };
  const direct = await spend('registerDirectSupport', { ...support, ...given });
  expect(direct).not.toHaveProperty('code');
  const tranche = {
    fundId,
    appealId: appeal.id,
    decisionId: places.commune,
    decidedOn: '2026-03-21',
    title: 'Đợt 1',
    total: '428000000000',
    lines: [{ unitId: places.commune, amount: '428000000000' }],
  };
  const proposed = await spend('proposeAllocation', tranche);
  expect(proposed).not.toHaveProperty('code');
  expect((await measuresOf(fundId, appeal.id)).appeal.allocated).toBe('0');
  const approved = await spend('approveAllocation', { fundId, allocationId: proposed.id }, approver);
  expect(approved).not.toHaveProperty('code');
  const payment = await funds.send('reservePayment', {
    fundId,
    kind: 'SPENDING',
    amount: '1000000',
    subject: 'Hộ bị thiệt hại',
    purseEarmarkId: appeal.earmark.id,
    purposeEarmarkId: appeal.earmark.id,
  });
  await funds.send('postPayment', { fundId, paymentId: payment.id }, approver);

  expect(await measuresOf(fundId, appeal.id)).toEqual({
    appeal: {
      pledged: '1105000000000',
      received: '494000000000',
      direct: '211000000000',
      allocated: '428000000000',
      disbursed: '1000000',
    },
    fund: {
      pledged: '1105000000000',
      received: '494000020000',
      direct: '211000000000',
      allocated: '428000000000',
      disbursed: '1000000',
    },
  });
});

test('what an appeal received is told without reading its gifts', async () => {
  const fundId = await funds.openFund({ isCollecting: true });
  const appeal = await desk.launch(fundId, { title: 'Nghìn tấm lòng' });
  const given = { fundId, kind: 'INCOME', amount: '10000', earmarkId: appeal.earmark.id };
  const gifts = await Promise.all(Array.from({ length: 300 }, () => funds.send('recordIncome', given)));
  const reversal = { fundId, transactionId: gifts[0].id, reason: 'Ghi nhầm' };
  expect(await funds.send('reverseTransaction', reversal)).not.toHaveProperty('code');
  const measured = await service.parts.dataSource.transaction(async (manager) => {
    const readSoFar = async (): Promise<number> => {
      const [read] =
        await manager.query(`SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int AS rows
        FROM pg_stat_xact_user_tables WHERE relname IN ('journal_txn', 'journal_entry')`);
      return read.rows;
    };
    // A connection tells what it read before, too, until it reports that.
    const before = await readSoFar();
    const [measures] = await createMeasureStore(manager).ofAppeals([appeal.id]);
    return { received: measures?.received, rows: (await readSoFar()) - before };
  });
  expect(measured.received).toBe(2_990_000n);
  expect(measured.rows).toBeLessThan(20);
});
