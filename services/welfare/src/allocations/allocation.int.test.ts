import { createHash, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { approver, type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { openGivingDesk } from '@mttq/testkit/welfare/giving-desk';
import { openOwner, openSpendingDesk, type SpendingDesk } from '@mttq/testkit/welfare/spending-desk';
import type { DataSource } from 'typeorm';
import { welfare } from '../app.ts';
import { ledgerChecks } from '../ledger/ledger.checks.ts';
import { transferChecks } from '../transfers/fund-transfer.checks.ts';
import { allocationChecks } from './allocation.checks.ts';

let service: TestService;
let owner: DataSource;
let desk: FundDesk;
let spend: SpendingDesk;

const treasurer = { id: 'treasurer', isAdministrator: true };

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
  spend = openSpendingDesk(service);
  owner = await openOwner(service);
});
afterEach(async () => {
  for (const { id, sql } of [...ledgerChecks, ...transferChecks, ...allocationChecks])
    expect([id, await owner.query(sql)]).toEqual([id, []]);
});
afterAll(async () => {
  await owner.destroy();
  await service.close();
});

const holding = async (fundId: string) =>
  (await desk.fund(fundId, 'holdings { balance reserved }')).holdings[0];

/** A central fund with 500 and a province's without; a tranche of 300: 180 into that fund, 120 to a commune without one. */
const tranche = async (input: object = {}) => {
  const fundId = await desk.openFund({ unitId: places.country });
  const toFundId = await desk.openFund({ unitId: places.province });
  await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '500' });
  const proposal = {
    fundId,
    title: 'Đợt 1 bão số 10',
    decisionId: randomUUID(),
    decidedOn: '2025-10-03',
    total: '300',
    lines: [
      { toFundId, amount: '180' },
      { unitId: places.commune, amount: '120' },
    ],
    ...input,
  };
  const proposed = await spend('proposeAllocation', proposal);
  const step = (command: Parameters<SpendingDesk>[0], actor?: object, more: object = {}) =>
    spend(command, { fundId, allocationId: proposed.id, ...more }, actor);
  return { fundId, toFundId, proposal, proposed, step };
};

/** A list of one person, delivered, on a line of a tranche. */
const handOut = async ({ amount, ...line }: { fundId: string; amount: string; [more: string]: unknown }) => {
  const row = {
    name: 'Trần Thị Bê',
    hamlet: 'Thôn 2',
    commune: 'Xã Mẫu',
    content: 'Bão',
    source: 'Quỹ',
    amount,
  };
  const list = { ...line, unitId: places.commune, field: 'Cứu trợ', title: 'Bão số 10', rows: [row] };
  const { id: distributionId } = await spend('prepareDistribution', list);
  const minutes = { minutesNo: '1/BB', witnesses: ['Ông Một', 'Bà Hai'], deliveredOn: '2025-10-30' };
  await spend('deliverDistribution', { fundId: line.fundId, distributionId, ...minutes });
};

describe('a tranche', () => {
  test('goes from the proposal to the settlement, and its money with it', async () => {
    const { fundId, toFundId, proposed, step } = await tranche();
    expect(proposed).toMatchObject({ state: 'PROPOSED', trancheNo: 1, viewerCanApprove: false });
    expect((await step('approveAllocation')).code).toBe('SamePerson');
    expect((await step('transferAllocation', treasurer)).code).toBe('AllocationStateForbids');
    expect(await step('approveAllocation', approver)).toMatchObject({ state: 'APPROVED' });
    expect(await holding(fundId)).toEqual({ balance: '500', reserved: '300' });
    expect((await step('transferAllocation', approver)).code).toBe('SamePerson');
    const sent = await step('transferAllocation', treasurer);
    expect(sent.lines.map(({ state }: { state: string }) => state)).toEqual(['ON_THE_WAY', 'ON_THE_WAY']);
    expect(await holding(fundId)).toEqual({ balance: '380', reserved: '180' });
    expect((await step('distributeAllocation', approver, { distributedOn: '2025-11-01' })).code).toBe(
      'AllocationStateForbids',
    );

    const own = await spend('receiveAllocation', { allocationId: proposed.id, line: 2 }, treasurer);
    expect(own.code).toBe('SamePerson');
    const ofFund = await spend('receiveAllocation', { allocationId: proposed.id, line: 1 }, approver);
    expect(ofFund.code).toBe('AllocationLineNotValid');
    const part = await spend('receiveAllocation', { allocationId: proposed.id, line: 2 }, approver);
    expect(part).toMatchObject({
      state: 'TRANSFERRED',
      lines: [{ state: 'ON_THE_WAY' }, { state: 'RECEIVED' }],
    });
    await spend('receiveTransfer', { fundId: toFundId, transferId: sent.lines[0].transferId }, approver);
    expect(await holding(toFundId)).toEqual({ balance: '180', reserved: '0' });
    expect(await holding(fundId)).toEqual({ balance: '200', reserved: '0' });

    expect((await step('distributeAllocation', approver, { distributedOn: '2025-10-02' })).code).toBe(
      'DayNotValid',
    );
    expect((await step('distributeAllocation', approver, { distributedOn: '2025-11-01' })).code).toBe(
      'AllocationNotDistributed',
    );
    await handOut({ fundId, allocationId: proposed.id, allocationLine: 2, amount: '120' });
    expect(await step('distributeAllocation', approver, { distributedOn: '2025-11-01' })).toMatchObject({
      state: 'DISTRIBUTED',
    });
    const settled = await step('settleAllocation', approver, {
      settledOn: '2025-12-01',
      settlementId: randomUUID(),
    });
    expect(settled.state).toBe('SETTLED');
    expect((await step('cancelAllocation', approver, { reason: 'Nhầm' })).code).toBe(
      'AllocationStateForbids',
    );
    const told = await owner.query(
      `SELECT type FROM (SELECT type, data, aggregate_version FROM event_log UNION ALL SELECT type, data, aggregate_version FROM outbox) e
        WHERE data->>'allocationId' = $1 AND type LIKE 'mttq.welfare.allocation.%' ORDER BY aggregate_version`,
      [proposed.id],
    );
    expect(told.map(({ type }: { type: string }) => type.split('.')[3])).toEqual([
      'proposed',
      'approved',
      'transferred',
      'received',
      'distributed',
      'settled',
    ]);
  });

  test('whose lines do not add up, or name nobody or one twice, is refused with the line', async () => {
    const { fundId, toFundId, proposal } = await tranche();
    const propose = async (input: object) => {
      const { code, message } = await spend('proposeAllocation', { ...proposal, ...input });
      return `${code} ${/^Line \d+/.exec(message)?.[0] ?? ''}`.trim();
    };
    const unitId = places.commune;
    expect(await propose({ total: '301' })).toBe('AllocationSumDiffers');
    expect(await propose({ lines: [] })).toBe('AllocationLineNotValid Line 0');
    expect(await propose({ lines: [{ toFundId, amount: '1' }, { amount: '299' }] })).toBe(
      'AllocationLineNotValid Line 2',
    );
    expect(await propose({ lines: [{ toFundId, unitId, amount: '300' }] })).toBe(
      'AllocationLineNotValid Line 1',
    );
    expect(await propose({ lines: [{ toFundId: fundId, amount: '300' }] })).toBe(
      'AllocationLineNotValid Line 1',
    );
    expect(await propose({ lines: [{ unitId: randomUUID(), amount: '300' }] })).toBe(
      'AllocationLineNotValid Line 1',
    );
    const twice = [
      { unitId, amount: '100' },
      { unitId, amount: '200' },
    ];
    expect(await propose({ lines: twice })).toBe('AllocationLineNotValid Line 2');
    expect(await propose({ lines: [{ unitId, amount: '-300' }] })).toBe('AmountNotPositive');
    expect(await propose({ decidedOn: '2999-01-01' })).toBe('DayNotValid');
  });

  test('is refused when tranches together give more than was received, or than is there (WEL-2)', async () => {
    const { fundId, proposed, proposal, step } = await tranche();
    const bigger = { ...proposal, total: '501', lines: [{ unitId: places.commune, amount: '501' }] };
    expect((await spend('proposeAllocation', bigger)).code).toBe('AllocationAboveReceived');
    const second = await spend('proposeAllocation', proposal);
    expect(second.trancheNo).toBe(2);
    await step('approveAllocation', approver);
    const late = await spend('approveAllocation', { fundId, allocationId: second.id }, approver);
    expect(late.code).toBe('AllocationAboveReceived');
    await desk.pay(fundId, '150');
    const third = { ...proposal, total: '100', lines: [{ unitId: places.commune, amount: '100' }] };
    const poor = await spend('proposeAllocation', third);
    expect((await spend('approveAllocation', { fundId, allocationId: poor.id }, approver)).code).toBe(
      'InsufficientFunds',
    );
    expect(await holding(fundId)).toEqual({ balance: '350', reserved: '300' });
    expect(proposed.id).not.toBe(second.id);
  });

  test('that is cancelled with a reason frees its money', async () => {
    const { fundId, step } = await tranche();
    await step('approveAllocation', approver);
    expect((await step('cancelAllocation', approver, { reason: '' })).code).toBe('ReasonNotValid');
    const key = { reason: 'Quyết định bị thu hồi', idempotencyKey: randomUUID() };
    const cancelled = await step('cancelAllocation', approver, key);
    expect(cancelled).toMatchObject({ state: 'CANCELLED', reason: 'Quyết định bị thu hồi' });
    expect(await step('cancelAllocation', approver, key)).toEqual(cancelled);
    expect(await holding(fundId)).toEqual({ balance: '500', reserved: '0' });
  });

  test('sends a line again that its fund did not take in', async () => {
    const { fundId, toFundId, step } = await tranche();
    await step('approveAllocation', approver);
    const sent = await step('transferAllocation', treasurer);
    const transferId = sent.lines[0].transferId;
    await spend('refuseTransfer', { fundId: toFundId, transferId, reason: 'Sai tài khoản' }, approver);
    expect(await holding(fundId)).toEqual({ balance: '380', reserved: '0' });
    const again = await step('transferAllocation', treasurer);
    expect(again.lines[0].state).toBe('ON_THE_WAY');
    expect((await step('transferAllocation', treasurer)).code).toBe('AllocationStateForbids');
    await spend('receiveTransfer', { fundId: toFundId, transferId: again.lines[0].transferId }, approver);
    expect(await holding(toFundId)).toEqual({ balance: '180', reserved: '0' });
  });

  test('gives bound money to its earmark alone, at the receiver, too (WEL-5)', async () => {
    const { fundId, toFundId, proposal } = await tranche();
    const { id: earmarkId } = await desk.send('addEarmark', { fundId, kind: 'PLACE', name: 'Làng Nủ' });
    await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '50', earmarkId });
    const bound = (amount: string) => ({
      ...proposal,
      earmarkId,
      total: amount,
      lines: [{ toFundId, amount }],
    });
    const above = await spend('proposeAllocation', bound('51'));
    expect((await spend('approveAllocation', { fundId, allocationId: above.id }, approver)).code).toBe(
      'InsufficientFunds',
    );
    const { id: allocationId } = await spend('proposeAllocation', bound('50'));
    await spend('approveAllocation', { fundId, allocationId }, approver);
    const sent = await spend('transferAllocation', { fundId, allocationId }, treasurer);
    await spend('receiveTransfer', { fundId: toFundId, transferId: sent.lines[0].transferId }, approver);
    expect((await desk.fund(toFundId, 'holdings { earmark { name } balance }')).holdings).toEqual([
      { earmark: null, balance: '0' },
      { earmark: { name: 'Làng Nủ' }, balance: '50' },
    ]);
  });

  test('is public from its approval on, and received by the right of the unit alone', async () => {
    const { fundId, proposed, step } = await tranche();
    const [public_, officer] = [{ id: 'anybody' }, { id: 'officer-of-the-commune' }];
    const subjectHash = createHash('sha256').update(officer.id).digest('hex');
    await desk.grant(randomUUID(), subjectHash, [{ action: 'allocation:receive', unitId: places.commune }]);
    const shown = async () =>
      (await desk.fund(fundId, 'allocations { nodes { id trancheNo lines { amount } } }', public_))
        .allocations.nodes;
    expect(await shown()).toEqual([]);
    await step('approveAllocation', approver);
    expect(await shown()).toEqual([
      { id: proposed.id, trancheNo: 1, lines: [{ amount: '180' }, { amount: '120' }] },
    ]);
    const place = await desk.fund(fundId, 'unit { allocationLines(first: 1) { nodes { line } } }', public_);
    expect(place.unit.allocationLines.nodes).toEqual([]);
    await step('transferAllocation', treasurer);
    const receive = (line: number) =>
      spend('receiveAllocation', { allocationId: proposed.id, line }, officer);
    expect((await receive(1)).code).toBe('NotAllowed');
    expect((await receive(2)).lines[1].state).toBe('RECEIVED');
  });

  test('of an appeal gives no more than the appeal received, from its own purse', async () => {
    const { fundId, toFundId, proposal } = await tranche();
    const appeal = await openGivingDesk(service).launch(fundId);
    const income = { fundId, kind: 'INCOME', amount: '80', earmarkId: appeal.earmark.id };
    await desk.send('recordIncome', income);
    const wrong = await desk.send('recordIncome', { ...income, amount: '7' });
    await desk.send('reverseTransaction', { fundId, transactionId: wrong.id, reason: 'Ghi nhầm' });
    const of = (amount: string) => ({
      ...proposal,
      appealId: appeal.id,
      total: amount,
      lines: [{ toFundId, amount }],
    });
    expect((await spend('proposeAllocation', of('81'))).code).toBe('AllocationAboveReceived');
    expect((await spend('proposeAllocation', { ...of('1'), appealId: randomUUID() })).code).toBe(
      'AppealNotFound',
    );
    const first = await spend('proposeAllocation', of('80'));
    expect(first).toMatchObject({ trancheNo: 1, state: 'PROPOSED' });
    expect(await spend('approveAllocation', { fundId, allocationId: first.id }, approver)).toMatchObject({
      state: 'APPROVED',
    });
    expect((await spend('proposeAllocation', of('1'))).code).toBe('AllocationAboveReceived');
    const held = (await desk.fund(fundId, 'holdings { earmark { kind } reserved }')).holdings;
    expect(held).toEqual([
      { earmark: null, reserved: '0' },
      { earmark: { kind: 'APPEAL' }, reserved: '80' },
    ]);
  });
});
