import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { VndInput } from '@mttq/kernel/vnd';
import { keyOf, only } from '../bookings/booking.ts';
import { fundNotFound, readReason } from '../funds/fund.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import { outgoing, violatedEarmark } from '../ledger/posting.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { checkKind, holdSeconds, type Payment, paymentNotFound } from './payment.ts';

export type ReservePayment = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly kind: Payment['kind'];
  readonly amount: VndInput;
  readonly subject: string;
  readonly purseEarmarkId?: string | null | undefined;
  readonly purposeEarmarkId?: string | null | undefined;
  readonly referenceId?: string | null | undefined;
  readonly expiresInDays?: number | null | undefined;
};

type Asked = {
  readonly command: ReservePayment;
  readonly actor: Actor;
  readonly newId: Deps['newId'];
};

/** The first of two persons: holds the money of a payment inside a transaction that began for more than that. */
export const holdPayment = async (stores: Stores, { command, actor, newId }: Asked) => {
  const { scope, funds, payments, ledger, audit } = stores;
  const { amount, purseEarmarkId = null, purposeEarmarkId = null, referenceId = null } = command;
  if (isRefusal(amount)) return amount;
  const fund = await funds.byId(command.fundId);
  if (fund === undefined) return fundNotFound();
  if (!(await scope.enter(actor, 'payment:reserve', fund.unitId))) return notAllowed();
  const subject = readReason(normaliseText(command.subject));
  if (isRefusal(subject)) return subject;
  const wrongKind = checkKind(fund, command.kind);
  if (wrongKind) return wrongKind;
  const seconds = holdSeconds(command.expiresInDays ?? null);
  if (isRefusal(seconds)) return seconds;
  const wanted = [purseEarmarkId, purposeEarmarkId].filter((id) => id !== null);
  const earmarks = (await funds.earmarks(wanted)).filter((earmark) => earmark.fundId === fund.id);
  const unknown = wanted.find((wantedId) => !earmarks.some(({ id }) => id === wantedId));
  if (unknown !== undefined) return refuseLedger('EarmarkNotFound', unknown);
  const booking = outgoing(command.kind, { purse: purseEarmarkId, purpose: purposeEarmarkId });
  const violated = violatedEarmark(booking);
  if (violated !== null)
    return refuseLedger('EarmarkViolated', earmarks.find(({ id }) => id === violated)?.name);
  const held = await ledger.reserve(
    {
      ...booking,
      id: newId(),
      fundId: fund.id,
      amount,
      effectiveAt: null,
      key: keyOf(actor.id, 'reservePayment', command.idempotencyKey),
      actorId: actor.id,
      reason: subject,
      referenceId,
    },
    seconds,
  );
  if ('refused' in held) return held;
  if (held.isRepeat) return (await payments.byReservation(held.txnId)) ?? paymentNotFound();
  const reservation = only(await announcePostings(stores, fund, [held.txnId]));
  const payment: Payment = {
    id: newId(),
    fundId: fund.id,
    kind: command.kind,
    subject,
    amount,
    purseEarmarkId,
    purposeEarmarkId,
    referenceId,
    state: 'RESERVED',
    reservationId: held.txnId,
    settlementId: null,
    paidAmount: null,
    madeBy: actor.id,
    madeAt: held.recordedAt,
    expiresAt: reservation.expiresAt ?? held.recordedAt,
    settledBy: null,
    settledAt: null,
    reason: null,
    reversalId: null,
  };
  await payments.add(payment);
  const input = { ...command, amount: `${amount}` };
  await audit.add({ action: 'payment:reserve', unitId: fund.unitId, input });
  return payment;
};
