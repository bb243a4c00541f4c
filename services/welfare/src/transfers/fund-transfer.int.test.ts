import { createHash, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { approver, type FundDesk, maker, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { openOwner, openSpendingDesk, type SpendingDesk } from '@mttq/testkit/welfare/spending-desk';
import type { DataSource } from 'typeorm';
import { welfare } from '../app.ts';
import { ledgerChecks } from '../ledger/ledger.checks.ts';
import { endLatePayments } from '../payments/end-late-payments.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { transferChecks } from './fund-transfer.checks.ts';

let service: TestService;
let owner: DataSource;
let desk: FundDesk;
let spend: SpendingDesk;

beforeAll(async () => {
  service = await startTestService(atRest(welfare));
  desk = await openFundDesk(service);
  spend = openSpendingDesk(service);
  owner = await openOwner(service);
});
afterEach(async () => {
  for (const { id, sql } of [...ledgerChecks, ...transferChecks])
    expect([id, await owner.query(sql)]).toEqual([id, []]);
});
afterAll(async () => {
  await owner.destroy();
  await service.close();
});

/** A province's fund with money, and a commune's without. */
const twoFunds = async (amount = '1000') => {
  const fundId = await desk.openFund({ unitId: places.province });
  const toFundId = await desk.openFund({ unitId: places.commune, name: 'Quỹ cứu trợ xã' });
  await desk.send('recordIncome', { fundId, kind: 'INCOME', amount });
  return { fundId, toFundId, subject: 'Hỗ trợ bão số 3' };
};

const purse = (fundId: string) =>
  desk.fund(fundId, 'balance holdings { earmark { kind name } balance reserved available }');
const journal = async (fundId: string) =>
  (await desk.fund(fundId, 'transactions { nodes { kind status amount referenceId effectiveAt } }'))
    .transactions.nodes;

describe('a transfer between the funds of two levels', () => {
  test('is held by the sender, then stands in both journals at one instant', async () => {
    const { fundId, toFundId, subject } = await twoFunds();
    const sent = await spend('sendTransfer', { fundId, toFundId, amount: '600', subject });
    expect(sent).toMatchObject({ __typename: 'FundTransfer', state: 'SENT', viewerCanReceive: false });
    expect((await purse(fundId)).holdings).toEqual([
      { earmark: null, balance: '1000', reserved: '600', available: '400' },
    ]);
    expect((await purse(toFundId)).balance).toBe('0');
    const own = await spend('receiveTransfer', { fundId: toFundId, transferId: sent.id });
    expect(own.code).toBe('SamePerson');

    const key = randomUUID();
    const take = () =>
      spend('receiveTransfer', { fundId: toFundId, transferId: sent.id, idempotencyKey: key }, approver);
    const received = await take();
    expect(received).toMatchObject({ state: 'RECEIVED' });
    expect(await take()).toEqual(received);
    expect((await purse(fundId)).balance).toBe('400');
    expect((await purse(toFundId)).balance).toBe('600');
    const [out] = await journal(fundId);
    const [arrived] = await journal(toFundId);
    expect(out).toMatchObject({
      kind: 'TRANSFER_OUT',
      status: 'POSTED',
      amount: '600',
      referenceId: sent.id,
    });
    expect(arrived).toMatchObject({
      kind: 'TRANSFER_IN',
      status: 'POSTED',
      amount: '600',
      referenceId: sent.id,
    });
    expect(arrived.effectiveAt).toBe(out.effectiveAt);
    const leg = await desk.send('reverseTransaction', {
      fundId: toFundId,
      transactionId: received.inTransactionId,
      reason: 'Nhầm',
    });
    expect(leg.code).toBe('NotReversible');
  });

  test('to itself, to a closed fund, of too much or of nothing is refused by name, and nothing is written', async () => {
    const { fundId, toFundId, subject } = await twoFunds();
    const closed = await desk.openFund({ unitId: places.commune });
    await desk.send('closeFund', { fundId: closed, closedOn: '2026-01-01', reason: 'Giải thể' });
    const send = async (input: object, actor = maker) =>
      (await spend('sendTransfer', { fundId, toFundId, amount: '100', subject, ...input }, actor)).code;
    expect(await send({ toFundId: fundId })).toBe('TransferToSelf');
    expect(await send({ toFundId: closed })).toBe('FundClosed');
    expect(await send({ toFundId: randomUUID() })).toBe('FundNotFound');
    expect(await send({ amount: '1001' })).toBe('InsufficientFunds');
    expect(await send({ amount: '0' })).toBe('AmountNotPositive');
    expect(await send({ amount: '1.5' })).toBe('AmountNotWhole');
    expect(await send({ subject: ' ' })).toBe('ReasonNotValid');
    expect(await send({ expiresInDays: 91 })).toBe('ExpiryNotValid');
    expect(await send({ earmarkId: randomUUID() })).toBe('EarmarkNotFound');
    expect(await purse(fundId)).toMatchObject({ balance: '1000', holdings: [{ reserved: '0' }] });
    expect(await journal(fundId)).toHaveLength(1);
  });

  test('that is refused or recalled comes back with the reason, once', async () => {
    const { fundId, toFundId, subject } = await twoFunds();
    const send = () => spend('sendTransfer', { fundId, toFundId, amount: '600', subject });
    const first = await send();
    expect((await send()).code).toBe('InsufficientFunds');
    const refused = await spend('refuseTransfer', {
      fundId: toFundId,
      transferId: first.id,
      reason: 'Xã đã đủ',
    });
    expect(refused).toMatchObject({ state: 'REFUSED', reason: 'Xã đã đủ' });
    const second = await send();
    const wrongSide = await spend('recallTransfer', {
      fundId: toFundId,
      transferId: second.id,
      reason: 'Gửi nhầm',
    });
    expect(wrongSide.code).toBe('TransferNotFound');
    expect(
      await spend('recallTransfer', { fundId, transferId: second.id, reason: 'Gửi nhầm' }),
    ).toMatchObject({ state: 'RECALLED' });
    const late = await spend('receiveTransfer', { fundId: toFundId, transferId: second.id }, approver);
    expect(late.code).toBe('TransferEnded');
    expect(await purse(fundId)).toMatchObject({ balance: '1000', holdings: [{ reserved: '0' }] });
    expect(await journal(toFundId)).toEqual([]);
  });

  test('that nobody takes in time comes back by itself', async () => {
    const { fundId, toFundId, subject } = await twoFunds();
    const sent = await spend('sendTransfer', { fundId, toFundId, amount: '600', subject });
    await owner.query("UPDATE open_reservation SET expires_at = clock_timestamp() - interval '1 second'");
    const late = await spend('receiveTransfer', { fundId: toFundId, transferId: sent.id }, approver);
    expect(late.code).toBe('ReservationExpired');
    expect(await endLatePayments(createUnitOfWork(service.parts.dataSource, service.parts))()).toBe(1);
    const fund = await desk.fund(fundId, 'holdings { available } transfers { nodes { id state to { id } } }');
    expect(fund).toEqual({
      holdings: [{ available: '1000' }],
      transfers: { nodes: [{ id: sent.id, state: 'EXPIRED', to: { id: toFundId } }] },
    });
  });

  test('keeps the binding of its money: it arrives under an earmark of the same kind and name (WEL-5)', async () => {
    const { fundId, toFundId, subject } = await twoFunds();
    const { id: earmarkId } = await desk.send('addEarmark', { fundId, kind: 'PLACE', name: 'Làng Nủ' });
    await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '500', earmarkId });
    for (const amount of ['200', '300']) {
      const { id: transferId } = await spend('sendTransfer', {
        fundId,
        toFundId,
        amount,
        subject,
        earmarkId,
      });
      await spend('receiveTransfer', { fundId: toFundId, transferId }, approver);
    }
    expect((await purse(toFundId)).holdings).toEqual([
      { earmark: null, balance: '0', reserved: '0', available: '0' },
      { earmark: { kind: 'PLACE', name: 'Làng Nủ' }, balance: '500', reserved: '0', available: '500' },
    ]);
    const freely = await desk.send('reservePayment', {
      fundId: toFundId,
      kind: 'SPENDING',
      amount: '1',
      subject: 'Nhà',
    });
    expect(freely.code).toBe('InsufficientFunds');
  });

  test('crosses others on their way without a loss', async () => {
    const { fundId: left, toFundId: right, subject } = await twoFunds('100');
    await desk.send('recordIncome', { fundId: right, kind: 'INCOME', amount: '100' });
    const routes = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? [left, right] : [right, left]));
    const sent = await Promise.all(
      routes.map(([fundId, toFundId]) => spend('sendTransfer', { fundId, toFundId, amount: '10', subject })),
    );
    const ends = await Promise.all(
      sent.map(({ id }, at) =>
        spend('receiveTransfer', { fundId: routes[at]?.[1], transferId: id }, approver),
      ),
    );
    expect(new Set(ends.map(({ state }) => state))).toEqual(new Set(['RECEIVED']));
    expect([(await purse(left)).balance, (await purse(right)).balance]).toEqual(['100', '100']);
  });

  test('is received by the right in the receiving unit alone, and shown to both ends alone', async () => {
    const { fundId, toFundId, subject } = await twoFunds();
    const sent = await spend('sendTransfer', { fundId, toFundId, amount: '5', subject });
    const subjectHash = (id: string) => createHash('sha256').update(id).digest('hex');
    const officer = { id: 'commune-officer' };
    const stranger = { id: 'stranger' };
    await desk.grant(
      randomUUID(),
      subjectHash(officer.id),
      ['transfer:receive', 'transfer:read'].map((action) => ({ action, unitId: places.commune })),
    );
    await desk.grant(
      randomUUID(),
      subjectHash(stranger.id),
      ['transfer:receive', 'transfer:read'].map((action) => ({ action, unitId: places.otherProvince })),
    );
    const list = 'transfers(direction: INCOMING) { nodes { id viewerCanReceive } }';
    expect((await desk.fund(toFundId, list, stranger)).transfers.nodes).toEqual([]);
    expect((await desk.fund(toFundId, list, officer)).transfers.nodes).toEqual([
      { id: sent.id, viewerCanReceive: true },
    ]);
    const receive = (actor: object) =>
      spend('receiveTransfer', { fundId: toFundId, transferId: sent.id }, actor);
    expect((await receive(stranger)).code).toBe('NotAllowed');
    expect(await receive(officer)).toMatchObject({ state: 'RECEIVED' });
    const [told] = await owner.query(
      `SELECT data FROM (SELECT type, data FROM event_log UNION ALL SELECT type, data FROM outbox) e
        WHERE type = 'mttq.welfare.transfer.received.v1' AND data->>'transferId' = $1`,
      [sent.id],
    );
    expect(Object.keys(told.data)).toHaveLength(8);
    const [seen] = await owner.query(
      "SELECT count(*)::int AS count FROM fund_transfer WHERE state = 'RECEIVED'",
    );
    expect(seen.count).toBeGreaterThan(20);
  });
});
