import { transferReceived } from '@mttq/contracts/welfare/transfer-received';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { invariant } from '@mttq/kernel/fault';
import { isRefusal } from '@mttq/kernel/refusal';
import { type Vnd, vnd } from '@mttq/kernel/vnd';
import { endAllocationTransfer } from '../allocations/receive-allocation.ts';
import { checkEffective, type Fund, fundNotFound } from '../funds/fund.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import type { LedgerRefusal } from '../ledger/ledger-refusal.ts';
import { incoming, type Posted } from '../ledger/posting.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { checkReceiver, checkUnderway, type FundTransfer, transferNotFound } from './fund-transfer.ts';

export type ReceiveTransfer = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly transferId: string;
  /** When the money arrived; null: now. */
  readonly receivedAt?: Date | null | undefined;
};

type Receipt = {
  readonly transfer: FundTransfer;
  readonly from: Fund;
  readonly to: Fund;
  readonly at: Date;
  readonly actorId: string;
  readonly newId: () => string;
};

/** WEL-5 across levels: bound money arrives bound, under an earmark of the same kind and name. */
const earmarkAtReceiver = async ({ funds, ledger }: Stores, { transfer, to, at, newId }: Receipt) => {
  if (transfer.earmarkId === null) return null;
  const [sent] = await funds.earmarks([transfer.earmarkId]);
  invariant(sent, 'a transfer names an earmark that exists');
  const known = await funds.earmarkNamed(to.id, sent.kind, sent.name);
  if (known !== undefined) return known.id;
  const twin = { id: newId(), fundId: to.id, kind: sent.kind, name: sent.name };
  if (await funds.addEarmark(twin, at)) {
    await ledger.openPurse(to.id, twin.id);
    return twin.id;
  }
  // Another transfer of the same money was taken in at this moment: its earmark serves.
  const added = await funds.earmarkNamed(to.id, sent.kind, sent.name);
  invariant(added, 'an earmark that cannot be added exists');
  return added.id;
};

const postOut = async (stores: Stores, { transfer, from, at, actorId, newId }: Receipt) => {
  const posted = await stores.ledger.resolve({
    id: newId(),
    reservationId: transfer.reservationId,
    status: 'posted',
    amount: null,
    key: { scope: 'transfer out', key: transfer.id },
    actorId,
    reason: transfer.subject,
    effectiveAt: at,
  });
  if (!('refused' in posted)) await announcePostings(stores, from, [posted.txnId]);
  return posted;
};

const postIn = async (stores: Stores, receipt: Receipt): Promise<Posted | LedgerRefusal> => {
  const { transfer, to, at, actorId, newId } = receipt;
  const posted = await stores.ledger.post([
    {
      ...incoming('TRANSFER_IN', await earmarkAtReceiver(stores, receipt)),
      id: newId(),
      fundId: to.id,
      amount: vnd(transfer.amount) satisfies Vnd,
      effectiveAt: at,
      key: { scope: 'transfer in', key: transfer.id },
      actorId,
      reason: transfer.subject,
      referenceId: transfer.id,
    },
  ]);
  if ('refused' in posted) return posted;
  const [only] = posted;
  invariant(only, 'the ledger answers for every transaction');
  await announcePostings(stores, to, [only.txnId]);
  return only;
};

/** Both legs, the fund with the lower id first: transfers that cross each other then wait instead of failing. */
const postBoth = async (stores: Stores, receipt: Receipt) => {
  if (receipt.from.id < receipt.to.id) {
    const out = await postOut(stores, receipt);
    if (isRefusal(out)) return out;
    const arrived = await postIn(stores, receipt);
    return isRefusal(arrived) ? arrived : { out, arrived };
  }
  const arrived = await postIn(stores, receipt);
  if (isRefusal(arrived)) return arrived;
  const out = await postOut(stores, receipt);
  return isRefusal(out) ? out : { out, arrived };
};

const announce = ({ outbox }: Stores, { from, to }: Receipt, ended: FundTransfer) =>
  outbox.add({
    contract: transferReceived,
    aggregateId: ended.id,
    data: {
      transferId: ended.id,
      fromFundId: from.id,
      fromUnitId: from.unitId,
      toFundId: to.id,
      toUnitId: to.unitId,
      amount: ended.amount.toString(),
      outTransactionId: ended.outTransactionId,
      inTransactionId: ended.inTransactionId,
    },
    occurredAt: ended.receivedAt ?? ended.sentAt,
  });

/** The second of two persons, at the receiving fund: the money leaves one ledger and enters the other at one instant. */
export const receiveTransfer =
  ({ inTransaction, newId }: Deps) =>
  (command: ReceiveTransfer, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, funds, transfers, answers, audit } = stores;
      const to = await funds.byId(command.fundId);
      if (to === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'transfer:receive', to.unitId))) return notAllowed();
      const transfer = await transfers.lock(command.transferId);
      if (transfer?.toFundId !== to.id) return transferNotFound();
      const answer = await answers.claim({
        actorId: actor.id,
        command: 'receiveTransfer',
        input: command,
        id: transfer.id,
        now,
      });
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return transfer;
      const wrong = checkUnderway(transfer) ?? checkReceiver(transfer, actor.id);
      if (wrong) return wrong;
      const from = await funds.byId(transfer.fromFundId);
      invariant(from, 'a transfer names a fund that exists');
      const at = command.receivedAt ?? now;
      const wrongDay = checkEffective(from, at, now) ?? checkEffective(to, at, now);
      if (wrongDay) return wrongDay;
      // By sending, the other fund's board agreed that this fund ends the hold in its ledger: of this transfer alone.
      await scope.enterAll();
      const posted = await postBoth(stores, { transfer, from, to, at, actorId: actor.id, newId });
      if (isRefusal(posted)) return posted;
      const end = {
        state: 'RECEIVED' as const,
        outTransactionId: posted.out.txnId,
        inTransactionId: posted.arrived.txnId,
        endedBy: actor.id,
        endedAt: posted.arrived.recordedAt,
        receivedAt: at,
        reason: null,
      };
      await transfers.end(transfer.id, end);
      await endAllocationTransfer(stores, transfer.id, { isReceived: true, actorId: actor.id, now });
      const ended = { ...transfer, ...end };
      await announce(stores, { transfer, from, to, at, actorId: actor.id, newId }, ended);
      await audit.add({ action: 'transfer:receive', unitId: to.unitId, input: command });
      return ended;
    });
