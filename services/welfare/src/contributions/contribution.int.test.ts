import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { overAllUnits } from '@mttq/testkit/all-units';
import { approver, type FundDesk, openFundDesk } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type GivingDesk, openGivingDesk } from '@mttq/testkit/welfare/giving-desk';
import { welfare } from '../app.ts';

let service: TestService;
let funds: FundDesk;
let desk: GivingDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  funds = await openFundDesk(service);
  desk = openGivingDesk(service);
});
afterAll(() => service.close());

const balanceOf = async (fundId: string): Promise<string> => (await funds.fund(fundId, 'balance')).balance;
const holdingsOf = async (fundId: string) =>
  (await funds.fund(fundId, 'holdings { balance earmark { name } }')).holdings as {
    balance: string;
    earmark: { name: string } | null;
  }[];

describe('a contribution', () => {
  test('counts once it has its receipt, in the purse of its appeal', async () => {
    const fundId = await funds.openFund();
    const appeal = await desk.launch(fundId, { title: 'Ủng hộ lũ' });
    const recorded = await desk.give(fundId, '500000', { appealId: appeal.id, isReceipted: false });
    expect(recorded).toMatchObject({ state: 'RECORDED', receiptNo: null, transactionId: null });
    expect(await balanceOf(fundId)).toBe('0');
    const confirmed = await desk.send('confirmContribution', { fundId, contributionId: recorded.id });
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', confirmedThrough: 'RECEIPT' });
    expect(await holdingsOf(fundId)).toContainEqual({ balance: '500000', earmark: { name: 'Ủng hộ lũ' } });
    expect(await desk.send('confirmContribution', { fundId, contributionId: recorded.id })).toMatchObject({
      code: 'ContributionNotInState',
    });
    expect(await balanceOf(fundId)).toBe('500000');
  });

  test('has the next number of the book of receipts, without a gap where one was refused', async () => {
    const fundId = await funds.openFund();
    const first = await desk.give(fundId, '20000');
    expect(await desk.give(fundId, '20000', { receivedAt: '2019-01-01T00:00:00Z' })).toMatchObject({
      code: 'DayNotValid',
    });
    const second = await desk.give(fundId, '30000');
    const year = first.receiptNo.slice(0, 4);
    expect([first.receiptNo, second.receiptNo]).toEqual([`${year}/000001`, `${year}/000002`]);
    const ask = (amount: string) =>
      service.ask(
        'query($fundId: ID!, $no: String!, $amount: Vnd!) { receipt(fundId: $fundId, receiptNo: $no, amount: $amount) { state amount receiptNo } }',
        { fundId, no: second.receiptNo, amount },
        { id: 'somebody' },
      );
    expect((await ask('30000')).data.receipt).toEqual({
      state: 'CONFIRMED',
      amount: '30000',
      receiptNo: second.receiptNo,
    });
    expect((await ask('30001')).data.receipt).toBeNull();
  });

  test('is taken back by a counter-entry, and only while its money is there', async () => {
    const fundId = await funds.openFund();
    const given = await desk.give(fundId, '800000');
    await funds.pay(fundId, '700000');
    const reversal = { fundId, contributionId: given.id, reason: 'Ghi nhầm' };
    expect(await desk.send('reverseContribution', reversal)).toMatchObject({ code: 'InsufficientFunds' });
    await desk.give(fundId, '900000');
    expect(await desk.send('reverseContribution', reversal)).toMatchObject({ state: 'REVERSED' });
    expect(await balanceOf(fundId)).toBe('200000');
    expect(await desk.send('reverseContribution', reversal)).toMatchObject({
      code: 'ContributionNotInState',
    });
  });

  test('sent twice under one key is recorded once', async () => {
    const fundId = await funds.openFund();
    const input = { idempotencyKey: 'gift', channel: 'CASH', receivedAt: '2026-03-10T02:00:00Z' };
    const [one, two] = await Promise.all([
      desk.give(fundId, '1000', input),
      desk.give(fundId, '1000', input),
    ]);
    expect(one.id).toBe(two.id);
    expect(await balanceOf(fundId)).toBe('1000');
    expect(await desk.give(fundId, '2000', input)).toMatchObject({ code: 'IdempotencyKeyReused' });
  });

  test('that is confirmed is not edited, not even by SQL of the application role', async () => {
    const fundId = await funds.openFund();
    const { id } = await desk.give(fundId, '1000');
    const edit = overAllUnits(service, async (manager) => {
      await manager.query('UPDATE contribution SET amount = 2000 WHERE id = $1', [id]);
    });
    await expect(edit).rejects.toThrow('not edited, only reversed');
    const [{ count }] = await service.parts.dataSource.query(
      'SELECT count(*)::int AS count FROM contribution',
    );
    expect(count).toBe(0);
  });

  test('is read by nobody without the right in the unit', async () => {
    const fundId = await funds.openFund();
    await desk.give(fundId, '1000');
    const own = await funds.fund(fundId, 'contributions { nodes { amount } }');
    expect(own.contributions.nodes).toEqual([{ amount: '1000' }]);
    await expect(
      funds.fund(fundId, 'contributions { nodes { amount } }', { id: 'somebody' }),
    ).rejects.toThrow('FORBIDDEN');
  });
});

describe('a contribution that comes after the reception of its appeal (WEL-4)', () => {
  const late = async (fundId: string, title: string) => {
    const appeal = await desk.launch(fundId, { title });
    const given = await desk.give(fundId, '300000', {
      appealId: appeal.id,
      receivedAt: '2026-04-01T02:00:00Z',
    });
    return { appeal, given };
  };

  test('is held outside the ledger until somebody else decides', async () => {
    const fundId = await funds.openFund();
    const { given } = await late(fundId, 'Muộn 1');
    expect(given).toMatchObject({ state: 'RECORDED', isLate: true, receiptNo: null });
    expect(await balanceOf(fundId)).toBe('0');
    expect(await desk.send('confirmContribution', { fundId, contributionId: given.id })).toMatchObject({
      code: 'ContributionLate',
    });
    const decision = {
      fundId,
      contributionId: given.id,
      decision: 'MOVE_TO_GENERAL',
      reason: 'Nhà hảo tâm đồng ý',
    };
    expect(await desk.send('decideLateContribution', decision)).toMatchObject({ code: 'SamePerson' });
    expect(await desk.send('decideLateContribution', decision, approver)).toMatchObject({
      state: 'CONFIRMED',
      confirmedThrough: 'DECISION',
      earmark: null,
    });
    expect(await holdingsOf(fundId)).toContainEqual({ balance: '300000', earmark: null });
    expect(await desk.send('decideLateContribution', decision, approver)).toMatchObject({
      code: 'ContributionNotLate',
    });
  });

  test('is returned without ever having counted', async () => {
    const fundId = await funds.openFund();
    const { given } = await late(fundId, 'Muộn 2');
    const decision = { fundId, contributionId: given.id, decision: 'RETURN', reason: 'Trả lại' };
    expect(await desk.send('decideLateContribution', decision, approver)).toMatchObject({
      state: 'REVERSED',
      lateDecision: 'RETURN',
      transactionId: null,
    });
    expect(await balanceOf(fundId)).toBe('0');
  });

  test('keeps its appeal from being settled', async () => {
    const fundId = await funds.openFund();
    const { appeal } = await late(fundId, 'Muộn 3');
    const move = (name: string, on: string) =>
      desk.send('moveAppeal', { fundId, appealId: appeal.id, move: name, on });
    await move('CLOSE_RECEPTION', '2026-03-31');
    await move('START_DISTRIBUTION', '2026-04-01');
    await move('CLOSE_DISTRIBUTION', '2026-04-02');
    expect(await move('SETTLE', '2026-04-03')).toMatchObject({
      code: 'AppealNotSettled',
      message: expect.stringContaining('Late'),
    });
  });
});

describe('many small gifts sent together', () => {
  const row = (amount: string, receivedAt = '2026-03-10T02:00:00Z') => ({
    amount,
    receivedAt,
    isAnonymous: true,
  });

  test('are recorded row by row, and the bad rows answered with their number and reason', async () => {
    const fundId = await funds.openFund();
    const rows = [row('1000'), row('0'), row('1.5'), row('20000', '2999-01-01T00:00:00Z'), row('20000')];
    const batch = await desk.send('recordContributions', {
      fundId,
      channel: 'CASH',
      isReceipted: true,
      rows,
    });
    expect(batch).toMatchObject({ rows: 5, recordedCount: 2 });
    expect(batch.refusals.map(({ row: at, code }: { row: number; code: string }) => [at, code])).toEqual([
      [2, 'AmountNotPositive'],
      [3, 'AmountNotWhole'],
      [4, 'DayNotValid'],
    ]);
    expect(batch.contributions.map(({ receiptNo }: { receiptNo: string }) => receiptNo.slice(5))).toEqual([
      '000001',
      '000002',
    ]);
    expect(await balanceOf(fundId)).toBe('21000');
  });

  test('are at most two hundred, and count once however often they are sent', async () => {
    const fundId = await funds.openFund();
    const send = (count: number) =>
      desk.send('recordContributions', {
        idempotencyKey: `batch of ${count}`,
        fundId,
        channel: 'VIETQR',
        isReceipted: true,
        rows: Array.from({ length: count }, (_, at) => row(`${(at + 1) * 1000}`)),
      });
    expect(await send(201)).toMatchObject({ code: 'BatchNotValid' });
    expect(await send(0)).toMatchObject({ code: 'BatchNotValid' });
    const first = await send(200);
    expect((await send(200)).id).toBe(first.id);
    expect(await balanceOf(fundId)).toBe('20100000');
  });
});
