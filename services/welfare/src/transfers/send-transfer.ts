import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { only } from '../bookings/booking.ts';
import { fundNotFound, readReason } from '../funds/fund.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import { outgoing } from '../ledger/posting.ts';
import { holdSeconds } from '../payments/payment.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { checkRoute, transferNotFound } from './fund-transfer.ts';
import { startTransfer } from './start-transfer.ts';

export type SendTransfer = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly toFundId: string;
  readonly amount: VndInput;
  readonly subject: string;
  readonly earmarkId?: string | null | undefined;
  readonly decisionId?: string | null | undefined;
  readonly expiresInDays?: number | null | undefined;
};

/** The first of two persons, at the sending fund: holds the money for the other fund. */
export const sendTransfer =
  ({ inTransaction, newId }: Deps) =>
  (command: SendTransfer, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, funds, transfers, ledger, answers, audit } = stores;
      const { amount, earmarkId = null, decisionId = null } = command;
      if (isRefusal(amount)) return amount;
      const from = await funds.byId(command.fundId);
      const to = await funds.byId(command.toFundId);
      if (from === undefined || to === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'transfer:send', from.unitId))) return notAllowed();
      const input = { ...command, amount: `${amount}` };
      const answer = await answers.claim({
        actorId: actor.id,
        command: 'sendTransfer',
        input,
        id: newId(),
        now,
      });
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await transfers.byId(answer.id)) ?? transferNotFound();
      const subject = readReason(command.subject);
      if (isRefusal(subject)) return subject;
      const seconds = holdSeconds(command.expiresInDays ?? null);
      if (isRefusal(seconds)) return seconds;
      const noRoute = checkRoute(from, to);
      if (noRoute) return noRoute;
      if (earmarkId !== null && (await funds.earmarks([earmarkId]))[0]?.fundId !== from.id)
        return refuseLedger('EarmarkNotFound', earmarkId);
      const held = await ledger.reserve(
        {
          ...outgoing('TRANSFER_OUT', { purse: earmarkId, purpose: earmarkId }),
          id: newId(),
          fundId: from.id,
          amount,
          effectiveAt: null,
          key: { scope: 'transfer sent', key: answer.id },
          actorId: actor.id,
          reason: subject,
          referenceId: answer.id,
        },
        seconds,
      );
      if ('refused' in held) return held;
      const reservation = only(await announcePostings(stores, from, [held.txnId]));
      const transfer = await startTransfer(stores, {
        id: answer.id,
        from,
        to,
        amount,
        earmarkId,
        decisionId,
        subject,
        reservationId: held.txnId,
        sentBy: actor.id,
        sentAt: held.recordedAt,
        expiresAt: reservation.expiresAt ?? held.recordedAt,
      });
      await audit.add({ action: 'transfer:send', unitId: from.unitId, input });
      return transfer;
    });
