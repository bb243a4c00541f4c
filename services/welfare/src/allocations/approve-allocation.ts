import { isRefusal } from '@mttq/kernel/refusal';
import { vnd } from '@mttq/kernel/vnd';
import { type Fund, readReason } from '../funds/fund.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import { outgoing } from '../ledger/posting.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  type Allocation,
  type AllocationLine,
  checkOther,
  checkReceived,
  checkState,
  trancheHoldSeconds,
} from './allocation.ts';
import { announceAllocation } from './announce-allocation.ts';
import { type AllocationStep, enterAllocation } from './enter-allocation.ts';

type Holder = { readonly allocation: Allocation; readonly actorId: string; readonly newId: () => string };

/** Holds the money of one line in the ledger of the fund; `attempt` counts from 0, one higher after each return. */
export const holdLine = (
  { ledger }: Stores,
  { allocation, actorId, newId }: Holder,
  line: AllocationLine,
) => {
  const id = newId();
  const kind = line.toFundId === null ? 'SPENDING' : 'TRANSFER_OUT';
  return ledger.reserve(
    {
      ...outgoing(kind, { purse: allocation.earmarkId, purpose: allocation.earmarkId }),
      id,
      fundId: allocation.fundId,
      amount: vnd(line.amount),
      effectiveAt: null,
      key: { scope: 'allocation line held', key: id },
      actorId,
      reason: allocation.title,
      referenceId: allocation.id,
    },
    trancheHoldSeconds(allocation),
  );
};

const holdAll = async (stores: Stores, fund: Fund, holder: Holder) => {
  const lines: AllocationLine[] = [];
  const ids: string[] = [];
  for (const line of holder.allocation.lines) {
    const held = await holdLine(stores, holder, line);
    if ('refused' in held) return held;
    ids.push(held.txnId);
    lines.push({ ...line, state: 'HELD', reservationId: held.txnId });
  }
  await announcePostings(stores, fund, ids);
  return lines;
};

/** The second of two persons: the tranche is decided, and its money is held for it. */
export const approveAllocation =
  ({ inTransaction, newId }: Deps) =>
  (command: AllocationStep, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const action = 'allocation:approve';
      const entered = await enterAllocation(stores, actor, {
        action,
        command: 'approveAllocation',
        input: command,
        now,
      });
      if (isRefusal(entered)) return entered;
      const { fund, allocation } = entered;
      if (entered.isRepeat) return allocation;
      const wrong = checkState(allocation, 'PROPOSED') ?? checkOther(actor.id, allocation.proposedBy);
      if (wrong) return wrong;
      const { allocations } = stores;
      await allocations.lockFund(fund.id);
      const above = checkReceived(
        await allocations.allocated(allocation),
        allocation.total,
        await allocations.received(allocation),
      );
      if (above) return above;
      const lines = await holdAll(stores, fund, { allocation, actorId: actor.id, newId });
      if (isRefusal(lines)) return lines;
      const approved: Allocation = {
        ...allocation,
        state: 'APPROVED',
        approvedBy: actor.id,
        approvedAt: now,
        lines,
      };
      await allocations.change(approved);
      await announceAllocation(stores, fund, { allocation: approved, now });
      await stores.audit.add({ action, unitId: fund.unitId, input: command });
      return approved;
    });

export type CancelAllocation = AllocationStep & { readonly reason: string };

type Freeing = {
  readonly fund: Fund;
  readonly allocation: Allocation;
  readonly actorId: string;
  readonly reason: string;
  readonly newId: () => string;
};

/** Frees what is still held for a tranche. */
export const freeLines = async (stores: Stores, { fund, allocation, actorId, reason, newId }: Freeing) => {
  const ids: string[] = [];
  for (const { reservationId, line } of allocation.lines) {
    if (reservationId === null) continue;
    const freed = await stores.ledger.resolve({
      id: newId(),
      reservationId,
      status: 'voided',
      amount: null,
      key: { scope: 'allocation line freed', key: `${allocation.id} ${line}` },
      actorId,
      reason,
      effectiveAt: null,
    });
    if ('refused' in freed) return freed;
    ids.push(freed.txnId);
  }
  await announcePostings(stores, fund, ids);
  return undefined;
};

/** Gives a tranche up before its money goes: what was held for it is free again. */
export const cancelAllocation =
  ({ inTransaction, newId }: Deps) =>
  (command: CancelAllocation, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const action = 'allocation:cancel';
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const entered = await enterAllocation(stores, actor, {
        action,
        command: 'cancelAllocation',
        input: command,
        now,
      });
      if (isRefusal(entered)) return entered;
      const { fund, allocation } = entered;
      if (entered.isRepeat) return allocation;
      const wrong = checkState(allocation, 'PROPOSED', 'APPROVED');
      if (wrong) return wrong;
      const failed = await freeLines(stores, { fund, allocation, actorId: actor.id, reason, newId });
      if (failed) return failed;
      const cancelled: Allocation = {
        ...allocation,
        state: 'CANCELLED',
        cancelledAt: now,
        reason,
        lines: allocation.lines.map((line) => ({ ...line, state: 'PLANNED' })),
      };
      await stores.allocations.change(cancelled);
      await announceAllocation(stores, fund, { allocation: cancelled, now });
      await stores.audit.add({ action, unitId: fund.unitId, reason, input: command });
      return cancelled;
    });
