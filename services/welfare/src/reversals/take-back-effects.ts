import { ledgerReversalFollowed } from '@mttq/contracts/welfare/ledger-reversal-followed';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { Refusal } from '@mttq/kernel/refusal';
import type { Allocation } from '../allocations/allocation.ts';
import { announceCase } from '../cases/announce-case.ts';
import type { Fund } from '../funds/fund.ts';
import type { Payment } from '../payments/payment.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { lineHandedOut, type ReversalEffect } from './reversal-effect.ts';

type Reversed = {
  readonly fund: Fund;
  readonly originalId: string;
  readonly reversalId: string;
  readonly reason: string;
  readonly actor: Actor;
  readonly now: Date;
  readonly newId: Deps['newId'];
};

type Effect = Pick<ReversalEffect, 'subject' | 'subjectId' | 'fromState' | 'toState' | 'amount'> &
  Partial<Pick<ReversalEffect, 'line' | 'before'>>;

const note = async (
  { reversalEffects }: Stores,
  { reversalId, fund, now, newId }: Reversed,
  effect: Effect,
): Promise<ReversalEffect> => {
  const whole = {
    line: null,
    before: {},
    ...effect,
    id: newId(),
    reversalId,
    fundId: fund.id,
    recordedAt: now,
  };
  await reversalEffects.add(whole);
  return whole;
};

/** A case is paid less; a settled one is open again, as its sums agree no more. */
const takeBackCase = async (stores: Stores, reversed: Reversed, payment: Payment) => {
  const { id, paidAmount, referenceId: caseId } = payment;
  if (caseId === null) return [];
  const isOf = (await stores.cases.paymentsOf([caseId])).some(({ paymentId }) => paymentId === id);
  const current = isOf ? await stores.cases.lock(caseId) : undefined;
  if (current === undefined) return [];
  const { actor, now, newId, reason } = reversed;
  const [, occurredOn = dayInVietnam(now)] = [await stores.cases.lastDayOf(caseId), dayInVietnam(now)].sort();
  const after = { ...current, state: current.state === 'SETTLED' ? ('HANDED_OVER' as const) : current.state };
  const step = { move: 'PAYMENT_REVERSED', fromState: current.state, occurredOn, reason, documentId: null };
  await announceCase(stores, after, { step, actor, now, newId });
  const states = { fromState: current.state, toState: after.state };
  return [
    await note(stores, reversed, { subject: 'CASE', subjectId: caseId, ...states, amount: paidAmount ?? 0n }),
  ];
};

/** A list whose cash turns out not to be paid was not handed over as its minutes say: it waits for a payment again. */
const takeBackList = async (stores: Stores, reversed: Reversed, payment: Payment) => {
  const list = await stores.distributions.lockByPayment(payment.id);
  if (list === undefined) return [];
  const { minutesNo, deliveredOn, witnessCount, cashTotal } = list;
  const effect = await note(stores, reversed, {
    subject: 'DISTRIBUTION',
    subjectId: list.id,
    fromState: 'DELIVERED',
    toState: 'PREPARED',
    amount: cashTotal,
    before: { minutesNo, deliveredOn, witnessCount, paymentId: payment.id },
  });
  await stores.distributions.reopen(list.id);
  return [effect];
};

const takeBackPayment = async (stores: Stores, reversed: Reversed, payment: Payment) => {
  const { actor, now, reversalId } = reversed;
  const states = { fromState: 'POSTED', toState: 'REVERSED', amount: payment.paidAmount ?? 0n };
  const own = await note(stores, reversed, { subject: 'PAYMENT', subjectId: payment.id, ...states });
  const lists = await takeBackList(stores, reversed, payment);
  await stores.payments.reverse(payment.id, { reversalId, reversedBy: actor.id, reversedAt: now });
  const cases = await takeBackCase(stores, reversed, payment);
  return [own, ...lists, ...cases];
};

/** A line whose money came back can go again; the tranche is as far as its lines are. */
const takeBackLine = async (stores: Stores, reversed: Reversed, allocation: Allocation) => {
  const line = allocation.lines.find(({ outTransactionId }) => outTransactionId === reversed.originalId);
  if (line === undefined) return [];
  const lists = await stores.distributions.deliveredOnLine(allocation.id, line.line);
  if (lists > 0) return lineHandedOut(lists);
  const subject = { subject: 'ALLOCATION_LINE', subjectId: allocation.id, line: line.line } as const;
  const states = { fromState: line.state, toState: 'RETURNED', amount: line.amount };
  const before = { allocationState: allocation.state, outTransactionId: line.outTransactionId };
  const effect = await note(stores, reversed, { ...subject, ...states, before });
  await stores.allocations.takeBack({
    ...allocation,
    state: 'TRANSFERRED',
    receivedAt: null,
    distributedOn: null,
    settledOn: null,
    settlementId: null,
    lines: [
      {
        ...line,
        state: 'RETURNED',
        reservationId: null,
        outTransactionId: null,
        receivedBy: null,
        receivedAt: null,
      },
    ],
  });
  return [effect];
};

const takeBack = async (stores: Stores, reversed: Reversed): Promise<readonly ReversalEffect[] | Refusal> => {
  const payment = await stores.payments.lockBySettlement(reversed.originalId);
  if (payment?.state === 'POSTED') return takeBackPayment(stores, reversed, payment);
  const allocation = await stores.allocations.lockByOutTransaction(reversed.originalId);
  return allocation === undefined ? [] : takeBackLine(stores, reversed, allocation);
};

/** What stood on a payment that was taken back steps back with it, on record: payment, case, list, line of a tranche. */
export const takeBackEffects = async (
  stores: Stores,
  reversed: Reversed,
): Promise<Refusal | readonly ReversalEffect[]> => {
  const effects = await takeBack(stores, reversed);
  if ('refused' in effects || effects.length === 0) return effects;
  const { fund, originalId, reversalId, now } = reversed;
  await stores.outbox.add({
    contract: ledgerReversalFollowed,
    aggregateId: fund.id,
    data: {
      fundId: fund.id,
      unitId: fund.unitId,
      originalId,
      reversalId,
      effects: effects.map(({ subject, subjectId, line, fromState, toState, amount }) => ({
        ...{ subject, subjectId, line, fromState, toState },
        amount: amount.toString(),
      })),
    },
    occurredAt: now,
  });
  return effects;
};
