import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Vnd, VndInput } from '@mttq/kernel/vnd';
import { keyOf } from '../bookings/booking.ts';
import { checkEffective, fundNotFound, readReason } from '../funds/fund.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { checkApprover, type Payment, paymentNotFound } from './payment.ts';

export type PostPayment = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly paymentId: string;
  /** Below the reserved amount the rest is free again. */
  readonly amount?: VndInput | null | undefined;
  /** When the money went out; null: when the ledger records it. */
  readonly effectiveAt?: Date | null | undefined;
};

export type VoidPayment = Omit<PostPayment, 'amount' | 'effectiveAt'> & { readonly reason: string };

type Ending = {
  readonly action: 'payment:post' | 'payment:void';
  readonly status: 'posted' | 'voided';
  readonly amount: Vnd | null;
  readonly reason: string | null;
  readonly effectiveAt: Date | null;
  readonly key: string;
  readonly id: string;
};

type Asked = {
  readonly fundId: string;
  readonly paymentId: string;
  readonly ending: Ending;
  readonly now: Date;
};

const settle = async (stores: Stores, actor: Actor, { fundId, paymentId, ending, now }: Asked) => {
  const { scope, funds, payments, ledger, audit } = stores;
  const fund = await funds.byId(fundId);
  if (fund === undefined) return fundNotFound();
  if (!(await scope.enter(actor, ending.action, fund.unitId))) return notAllowed();
  const wrongDay = checkEffective(fund, ending.effectiveAt, now);
  if (wrongDay) return wrongDay;
  const payment = await payments.lock(paymentId);
  if (payment?.fundId !== fund.id) return paymentNotFound();
  const wrongPerson = ending.status === 'posted' ? checkApprover(payment, actor.id) : undefined;
  if (wrongPerson) return wrongPerson;
  const resolved = await ledger.resolve({
    id: ending.id,
    reservationId: payment.reservationId,
    status: ending.status,
    amount: ending.amount,
    key: keyOf(actor.id, ending.action, ending.key),
    actorId: actor.id,
    reason: ending.reason,
    effectiveAt: ending.effectiveAt,
  });
  if ('refused' in resolved) return resolved;
  if (resolved.isRepeat) return payment;
  await announcePostings(stores, fund, [resolved.txnId]);
  const settlement = {
    state: ending.status === 'posted' ? ('POSTED' as const) : ('VOIDED' as const),
    settlementId: resolved.txnId,
    paidAmount: ending.status === 'posted' ? (ending.amount ?? payment.amount) : null,
    settledBy: actor.id,
    settledAt: resolved.recordedAt,
    reason: ending.reason,
  };
  await payments.settle(payment.id, settlement);
  const input = { ...ending, amount: ending.amount?.toString() ?? null, paymentId };
  await audit.add({ action: ending.action, unitId: fund.unitId, reason: ending.reason, input });
  return { ...payment, ...settlement } satisfies Payment;
};

/** The second of two persons: the money goes out. */
export const postPayment =
  ({ inTransaction, newId }: Deps) =>
  ({ fundId, paymentId, idempotencyKey: key, ...command }: PostPayment, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { amount = null, effectiveAt = null } = command;
      if (isRefusal(amount)) return amount;
      const ending: Ending = {
        action: 'payment:post',
        status: 'posted',
        amount,
        reason: null,
        effectiveAt,
        key,
        id: newId(),
      };
      return settle(stores, actor, { fundId, paymentId, ending, now });
    });

/** Gives a prepared payment up; its maker may do that too. */
export const voidPayment =
  ({ inTransaction, newId }: Deps) =>
  ({ fundId, paymentId, idempotencyKey: key, ...command }: VoidPayment, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const ending: Ending = {
        action: 'payment:void',
        status: 'voided',
        amount: null,
        reason,
        effectiveAt: null,
        key,
        id: newId(),
      };
      return settle(stores, actor, { fundId, paymentId, ending, now });
    });
