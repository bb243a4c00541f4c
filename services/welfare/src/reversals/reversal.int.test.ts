import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { overAllUnits } from '@mttq/testkit/all-units';
import { approver, type FundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type CaseDesk, openCaseDesk } from '@mttq/testkit/welfare/case-desk';
import { openOwner, openSpendingDesk, type SpendingDesk } from '@mttq/testkit/welfare/spending-desk';
import type { DataSource } from 'typeorm';
import { allocationChecks } from '../allocations/allocation.checks.ts';
import { welfare } from '../app.ts';
import { caseChecks } from '../cases/case.checks.ts';

let service: TestService;
let owner: DataSource;
let cases: CaseDesk;
let funds: FundDesk;
let spend: SpendingDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  cases = await openCaseDesk(service);
  funds = cases.funds;
  spend = openSpendingDesk(service);
  owner = await openOwner(service);
});
afterAll(async () => {
  const laws = [...Object.values(caseChecks), ...allocationChecks.map(({ sql }) => sql)];
  for (const sql of laws) expect([sql, await owner.query(sql)]).toEqual([sql, []]);
  await owner.destroy();
  await service.close();
});

const treasurer = { id: 'treasurer', isAdministrator: true };

const fullFund = async (amount: string, input: object = {}) => {
  const fundId = await funds.openFund(input);
  await funds.send('recordIncome', { fundId, kind: 'INCOME', amount });
  return fundId;
};
const reverse = (fundId: string, transactionId: string) =>
  funds.send('reverseTransaction', { fundId, transactionId, reason: 'Chi nhầm' });
const effectsOf = async (fundId: string) =>
  (await funds.fund(fundId, 'reversalEffects { nodes { subject subjectId line fromState toState amount } }'))
    .reversalEffects.nodes;

describe('a payment that is taken back', () => {
  const approvedCase = async (amount: string) => {
    const fundId = await fullFund('90000000');
    const caseId = await cases.appraised(await cases.household({ headName: `Người Thử ${randomUUID()}` }), {
      source: 'FUND',
      fundId,
    });
    await cases.send('approveCase', { caseId, amount, decidedOn: '2024-03-01' }, cases.approver);
    return { fundId, caseId };
  };
  const payCase = async (fundId: string, caseId: string, amount: string) => {
    const held = await cases.send('reserveCasePayment', { caseId, amount, subject: 'đợt' });
    return funds.send('postPayment', { fundId, paymentId: held.id }, cases.approver);
  };

  test('counts no more for its case, which is open again when it was settled, and can be paid anew (WEL-7)', async () => {
    const { fundId, caseId } = await approvedCase('50000000');
    const move = (name: string, occurredOn: string) =>
      cases.send('moveCase', { caseId, move: name, occurredOn });
    await move('START', '2024-04-01');
    const paid = await payCase(fundId, caseId, '50000000');
    await cases.send('handOverCase', { caseId, amount: '50000000', occurredOn: '2024-05-01' });
    expect(await move('SETTLE', '2024-06-01')).toMatchObject({ state: 'SETTLED' });
    const key = { fundId, transactionId: paid.settlementId, reason: 'Chi nhầm', idempotencyKey: 'back' };
    expect((await funds.send('reverseTransaction', key)).__typename).toBe('LedgerTransaction');
    expect((await funds.send('reverseTransaction', key)).__typename).toBe('LedgerTransaction');
    const states = { amount: '50000000', line: null };
    expect(await effectsOf(fundId)).toEqual([
      { subject: 'CASE', subjectId: caseId, fromState: 'SETTLED', toState: 'HANDED_OVER', ...states },
      { subject: 'PAYMENT', subjectId: paid.id, fromState: 'POSTED', toState: 'REVERSED', ...states },
    ]);
    const { beneficiaryCase } = await cases.ask(
      `beneficiaryCase(id: "${caseId}") { state payments { held posted } steps { move } fund { balance } }`,
    );
    expect(beneficiaryCase).toMatchObject({
      state: 'HANDED_OVER',
      payments: [{ held: '0', posted: '0' }],
      fund: { balance: '90000000' },
    });
    expect(beneficiaryCase.steps.at(-1).move).toBe('PAYMENT_REVERSED');
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    expect((await move('SETTLE', today)).code).toBe('CaseNotReady');
    await payCase(fundId, caseId, '50000000');
    expect(await move('SETTLE', today)).toMatchObject({ state: 'SETTLED' });
    const told = await owner.query(
      `SELECT data->'effects' AS effects FROM (SELECT type, data FROM event_log UNION ALL SELECT type, data FROM outbox) e
        WHERE type = 'mttq.welfare.ledger.reversal-followed.v1' AND data->>'fundId' = $1`,
      [fundId],
    );
    expect(told).toHaveLength(1);
  });

  test('that names a case counts towards it like one that was asked for through the case', async () => {
    const { fundId, caseId } = await approvedCase('3000');
    const plain = (amount: string, input: object = {}) =>
      funds.send('reservePayment', {
        fundId,
        kind: 'SPENDING',
        amount,
        subject: 'đợt',
        referenceId: caseId,
        ...input,
      });
    expect((await plain('3001')).code).toBe('AmountAboveApproval');
    const held = await plain('2000');
    expect(held.state).toBe('RESERVED');
    expect((await cases.send('reserveCasePayment', { caseId, amount: '1001', subject: 'đợt' })).code).toBe(
      'AmountAboveApproval',
    );
    expect((await plain('1', { fundId: await fullFund('10') })).code).toBe('CaseNotValid');
    expect((await plain('1', { kind: 'ADMINISTRATION' })).code).toBe('CaseNotValid');
    await funds.send('voidPayment', { fundId, paymentId: held.id, reason: 'thôi' });
    expect((await plain('3000')).state).toBe('RESERVED');
  });

  test('leaves its list waiting for a payment and minutes again, as public no more', async () => {
    const fundId = await fullFund('9000000');
    const row = {
      name: 'Trần Thị Bê',
      hamlet: 'Thôn 2',
      commune: 'Xã Mẫu',
      content: 'Bão',
      source: 'Quỹ',
      amount: '2000000',
    };
    const list = { fundId, unitId: places.commune, field: 'Cứu trợ', title: 'Bão số 10', rows: [row] };
    const { id: distributionId } = await spend('prepareDistribution', list);
    const pay = async () => {
      const order = {
        fundId,
        kind: 'SPENDING',
        amount: '2000000',
        subject: 'Chi trao',
        referenceId: distributionId,
      };
      const { id: paymentId } = await funds.send('reservePayment', order);
      return funds.send('postPayment', { fundId, paymentId }, approver);
    };
    const proofs = [{ name: 'a.jpg', mediaType: 'image/jpeg', bytes: 10, sha256: 'a'.repeat(64) }];
    const minutes = {
      minutesNo: '12/BB',
      witnesses: ['Ông Một', 'Bà Hai'],
      deliveredOn: '2026-02-03',
      proofs,
    };
    const deliver = (paymentId: string) =>
      spend('deliverDistribution', { fundId, distributionId, paymentId, ...minutes });
    const first = await pay();
    expect((await deliver(first.id)).state).toBe('DELIVERED');
    await reverse(fundId, first.settlementId);
    expect((await effectsOf(fundId)).map(({ subject }: { subject: string }) => subject)).toEqual([
      'DISTRIBUTION',
      'PAYMENT',
    ]);
    const seen = await funds.fund(fundId, 'distributions { nodes { id } }', { id: 'anybody' });
    expect(seen.distributions.nodes).toEqual([]);
    expect((await deliver(first.id)).code).toBe('CashNotPaid');
    expect(await deliver((await pay()).id)).toMatchObject({ state: 'DELIVERED' });
    const kept = await owner.query("SELECT before FROM reversal_effect WHERE subject = 'DISTRIBUTION'");
    expect(kept).toEqual([
      { before: { minutesNo: '12/BB', deliveredOn: '2026-02-03', witnessCount: 2, paymentId: first.id } },
    ]);
  });
});

describe('a line of a tranche', () => {
  const arrived = async () => {
    const fundId = await fullFund('500', { unitId: places.country });
    const proposal = {
      fundId,
      title: 'Đợt 1',
      decisionId: randomUUID(),
      decidedOn: '2025-10-03',
      total: '120',
    };
    const lines = [{ unitId: places.commune, amount: '120' }];
    const { id: allocationId } = await spend('proposeAllocation', { ...proposal, lines });
    const step = (command: Parameters<SpendingDesk>[0], actor: object, more: object = {}) =>
      spend(command, { fundId, allocationId, ...more }, actor);
    await step('approveAllocation', approver);
    await step('transferAllocation', treasurer);
    await spend('receiveAllocation', { allocationId, line: 1 }, approver);
    const [paid] = await owner.query(
      'SELECT out_transaction_id AS id FROM allocation_line WHERE allocation_id = $1',
      [allocationId],
    );
    return { fundId, allocationId, step, paidBy: paid.id as string };
  };
  const handOut = async (
    { fundId, allocationId }: { fundId: string; allocationId: string },
    amount: string,
  ) => {
    const row = {
      name: `Người ${randomUUID()}`,
      hamlet: 'Thôn 2',
      commune: 'Xã Mẫu',
      content: 'Bão',
      source: 'Quỹ',
      amount,
    };
    const list = {
      fundId,
      unitId: places.commune,
      field: 'Cứu trợ',
      title: 'Bão',
      allocationId,
      allocationLine: 1,
      rows: [row],
    };
    const { id: distributionId } = await spend('prepareDistribution', list);
    const minutes = { minutesNo: '1/BB', witnesses: ['Ông Một', 'Bà Hai'], deliveredOn: '2026-02-03' };
    return spend('deliverDistribution', { fundId, distributionId, ...minutes });
  };

  test('whose payment is taken back goes again, and its tranche is only on the way', async () => {
    const { fundId, step, paidBy } = await arrived();
    expect((await reverse(fundId, paidBy)).__typename).toBe('LedgerTransaction');
    expect(await effectsOf(fundId)).toMatchObject([
      { subject: 'ALLOCATION_LINE', line: 1, fromState: 'RECEIVED', toState: 'RETURNED' },
    ]);
    const again = await step('transferAllocation', treasurer);
    expect(again).toMatchObject({ state: 'TRANSFERRED', lines: [{ state: 'ON_THE_WAY' }] });
    expect((await funds.fund(fundId, 'balance')).balance).toBe('380');
  });

  test('is not paid back once lists say that people have the money', async () => {
    const tranche = await arrived();
    expect((await handOut(tranche, '50')).state).toBe('DELIVERED');
    expect((await reverse(tranche.fundId, tranche.paidBy)).__typename).toBe('LineHandedOut');
    expect((await funds.fund(tranche.fundId, 'balance')).balance).toBe('380');
    expect(await effectsOf(tranche.fundId)).toEqual([]);
  });

  test('keeps its tranche from being distributed until lists give all of it, to the đồng', async () => {
    const tranche = await arrived();
    const distribute = () => tranche.step('distributeAllocation', approver, { distributedOn: '2026-02-04' });
    expect((await distribute()).code).toBe('AllocationNotDistributed');
    await handOut(tranche, '50');
    expect((await distribute()).message).toContain('50');
    await handOut(tranche, '70');
    expect((await distribute()).state).toBe('DISTRIBUTED');
  });
});

test('nothing steps back without the reversal of its payment, not even by SQL with every scope', async () => {
  const change = (sql: string) =>
    overAllUnits(service, async (manager) => {
      await manager.query(sql);
    });
  const back =
    "state = 'REVERSED', paid_amount = 0, reversal_id = settlement_id, reversed_by = 'x', reversed_at = now()";
  await expect(change(`UPDATE payment SET ${back} WHERE state = 'POSTED'`)).rejects.toThrow('taken back');
  await expect(
    change("UPDATE allocation_line SET state = 'RETURNED', received_at = NULL WHERE state = 'RECEIVED'"),
  ).rejects.toThrow('goes back by the reversal');
  await expect(
    change("UPDATE allocation SET state = 'TRANSFERRED' WHERE state = 'DISTRIBUTED'"),
  ).rejects.toThrow('does not go');
  await expect(
    change(
      "UPDATE distribution SET state = 'PREPARED', delivered_on = NULL WHERE state = 'DELIVERED' AND allocation_id IS NOT NULL",
    ),
  ).rejects.toThrow('reopened by the reversal');
});
