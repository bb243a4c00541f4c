import { invariant } from '@mttq/kernel/fault';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Fund } from '../funds/fund.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import { type LedgerRefusal, refuseLedger } from '../ledger/ledger-refusal.ts';
import { startTransfer } from '../transfers/start-transfer.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  type Allocation,
  type AllocationLine,
  allocationStateForbids,
  checkOther,
  checkState,
} from './allocation.ts';
import { announceAllocation } from './announce-allocation.ts';
import { holdLine } from './approve-allocation.ts';
import { type AllocationStep, enterAllocation } from './enter-allocation.ts';

type Sending = {
  readonly fund: Fund;
  readonly allocation: Allocation;
  readonly actorId: string;
  readonly now: Date;
  readonly newId: () => string;
};

/** Money that came back is held anew before it goes out again. */
const heldAgain = async (stores: Stores, sending: Sending, line: AllocationLine) => {
  if (line.state !== 'RETURNED') return line;
  const held = await holdLine(stores, sending, line);
  if ('refused' in held) return held;
  await announcePostings(stores, sending.fund, [held.txnId]);
  return { ...line, reservationId: held.txnId };
};

const sendToFund = async (
  stores: Stores,
  sending: Sending,
  line: AllocationLine,
): Promise<AllocationLine | LedgerRefusal> => {
  const { fund, allocation, actorId, newId } = sending;
  const [held] = await stores.journal.byIds([line.reservationId ?? '']);
  const to = await stores.funds.byId(line.toFundId ?? '');
  invariant(held?.expiresAt && to, 'a line that is held names its hold and its fund');
  if (held.expiresAt <= sending.now) return refuseLedger('ReservationExpired');
  const transfer = await startTransfer(stores, {
    id: newId(),
    from: fund,
    to,
    amount: line.amount,
    earmarkId: allocation.earmarkId,
    decisionId: allocation.decisionId,
    subject: allocation.title,
    reservationId: held.id,
    sentBy: actorId,
    sentAt: sending.now,
    expiresAt: held.expiresAt,
  });
  return { ...line, state: 'ON_THE_WAY', transferId: transfer.id };
};

const payToUnit = async (
  stores: Stores,
  { fund, allocation, actorId, newId }: Sending,
  line: AllocationLine,
) => {
  const posted = await stores.ledger.resolve({
    id: newId(),
    reservationId: line.reservationId ?? '',
    status: 'posted',
    amount: null,
    key: { scope: 'allocation line paid', key: `${line.allocationId} ${line.line} ${line.reservationId}` },
    actorId,
    reason: allocation.title,
    effectiveAt: null,
  });
  if ('refused' in posted) return posted;
  await announcePostings(stores, fund, [posted.txnId]);
  return { ...line, state: 'ON_THE_WAY' as const, outTransactionId: posted.txnId };
};

const sendLines = async (stores: Stores, sending: Sending) => {
  const lines: AllocationLine[] = [];
  for (const line of sending.allocation.lines) {
    if (line.state !== 'HELD' && line.state !== 'RETURNED') {
      lines.push(line);
      continue;
    }
    const held = await heldAgain(stores, sending, line);
    if (isRefusal(held)) return held;
    const sent = await (held.toFundId === null ? payToUnit : sendToFund)(stores, sending, held);
    if (isRefusal(sent)) return sent;
    lines.push(sent);
  }
  return lines;
};

/** Lets the money of an approved tranche go: to other funds as transfers, to units as spending. What came back goes again. */
export const transferAllocation =
  ({ inTransaction, newId }: Deps) =>
  (command: AllocationStep, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const action = 'allocation:transfer';
      const entered = await enterAllocation(stores, actor, {
        action,
        command: 'transferAllocation',
        input: command,
        now,
      });
      if (isRefusal(entered)) return entered;
      const { fund, allocation } = entered;
      if (entered.isRepeat) return allocation;
      const wrong =
        checkState(allocation, 'APPROVED', 'TRANSFERRED') ?? checkOther(actor.id, allocation.approvedBy);
      if (wrong) return wrong;
      if (!allocation.lines.some(({ state }) => state === 'HELD' || state === 'RETURNED'))
        return allocationStateForbids(allocation.state);
      const lines = await sendLines(stores, { fund, allocation, actorId: actor.id, now, newId });
      if (isRefusal(lines)) return lines;
      const sent: Allocation = {
        ...allocation,
        state: 'TRANSFERRED',
        transferredBy: actor.id,
        transferredAt: now,
        lines,
      };
      await stores.allocations.change(sent);
      if (allocation.state === 'APPROVED') await announceAllocation(stores, fund, { allocation: sent, now });
      await stores.audit.add({ action, unitId: fund.unitId, input: command });
      return sent;
    });
