import { transferReturned } from '@mttq/contracts/welfare/transfer-returned';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { invariant } from '@mttq/kernel/fault';
import { isRefusal } from '@mttq/kernel/refusal';
import { endAllocationTransfer } from '../allocations/receive-allocation.ts';
import { type Fund, fundNotFound, readReason } from '../funds/fund.ts';
import type { LedgerTransaction } from '../journal/transaction.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { checkUnderway, type FundTransfer, transferNotFound } from './fund-transfer.ts';

export type ReturnTransfer = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly transferId: string;
  readonly reason: string;
};

type Side = {
  readonly command: 'refuseTransfer' | 'recallTransfer';
  readonly action: 'transfer:receive' | 'transfer:send';
  readonly state: 'REFUSED' | 'RECALLED';
  readonly fundOf: (transfer: FundTransfer) => string;
};

const receiving: Side = {
  command: 'refuseTransfer',
  action: 'transfer:receive',
  state: 'REFUSED',
  fundOf: ({ toFundId }) => toFundId,
};

const sending: Side = {
  command: 'recallTransfer',
  action: 'transfer:send',
  state: 'RECALLED',
  fundOf: ({ fromFundId }) => fromFundId,
};

type Return = Pick<FundTransfer, 'state' | 'endedBy' | 'endedAt' | 'reason' | 'outTransactionId'>;

const finish = async (stores: Stores, transfer: FundTransfer, how: Return) => {
  const { transfers, outbox } = stores;
  const ended: FundTransfer = { ...transfer, ...how };
  await transfers.end(transfer.id, ended);
  const now = how.endedAt ?? transfer.sentAt;
  await endAllocationTransfer(stores, transfer.id, {
    isReceived: false,
    actorId: how.endedBy ?? 'ledger',
    now,
  });
  await outbox.add({
    contract: transferReturned,
    aggregateId: transfer.id,
    data: {
      transferId: transfer.id,
      fromFundId: transfer.fromFundId,
      toFundId: transfer.toFundId,
      amount: transfer.amount.toString(),
      because: how.state,
    },
    occurredAt: now,
  });
  return ended;
};

type Freed = {
  readonly from: Fund;
  readonly transfer: FundTransfer;
  readonly id: string;
  readonly actorId: string;
  readonly reason: string;
};

const freeMoney = async (stores: Stores, { from, transfer, ...how }: Freed) => {
  const freed = await stores.ledger.resolve({
    id: how.id,
    reservationId: transfer.reservationId,
    status: 'voided',
    amount: null,
    key: { scope: 'transfer returned', key: transfer.id },
    actorId: how.actorId,
    reason: how.reason,
    effectiveAt: null,
  });
  if (!isRefusal(freed)) await announcePostings(stores, from, [freed.txnId]);
  return freed;
};

const returnFrom =
  (side: Side) =>
  ({ inTransaction, newId }: Deps) =>
  (command: ReturnTransfer, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, funds, transfers, answers, audit } = stores;
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, side.action, fund.unitId))) return notAllowed();
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const transfer = await transfers.lock(command.transferId);
      if (transfer === undefined || side.fundOf(transfer) !== fund.id) return transferNotFound();
      const answer = await answers.claim({
        actorId: actor.id,
        command: side.command,
        input: command,
        id: transfer.id,
        now,
      });
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return transfer;
      const ended = checkUnderway(transfer);
      if (ended) return ended;
      const from = await funds.byId(transfer.fromFundId);
      invariant(from, 'a transfer names a fund that exists');
      // Whichever side says no, the hold in the sender's ledger ends: of this transfer alone.
      await scope.enterAll();
      const freed = await freeMoney(stores, { from, transfer, id: newId(), actorId: actor.id, reason });
      if (isRefusal(freed)) return freed;
      await audit.add({ action: side.action, unitId: fund.unitId, reason, input: command });
      return finish(stores, transfer, {
        state: side.state,
        endedBy: actor.id,
        endedAt: freed.recordedAt,
        reason,
        outTransactionId: freed.txnId,
      });
    });

/** The receiving fund does not take the money: it is free again at the sender. */
export const refuseTransfer = returnFrom(receiving);

/** The sending fund takes the money back before anybody received it. */
export const recallTransfer = returnFrom(sending);

/** Ends the transfers whose holds ran out: `endings` are the ledger's transactions that freed their money. */
export const returnLateTransfers = async (
  stores: Stores,
  endings: readonly LedgerTransaction[],
): Promise<void> => {
  const late = endings.flatMap((ending) =>
    ending.resolves === null ? [] : [[ending.resolves, ending] as const],
  );
  const endingOf = new Map(late);
  for (const transfer of await stores.transfers.byReservations([...endingOf.keys()])) {
    const ending = endingOf.get(transfer.reservationId);
    await finish(stores, transfer, {
      state: 'EXPIRED',
      endedBy: null,
      endedAt: ending?.recordedAt ?? transfer.expiresAt,
      reason: null,
      outTransactionId: ending?.id ?? null,
    });
  }
};
