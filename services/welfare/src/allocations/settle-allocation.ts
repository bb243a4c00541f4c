import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { dayNotValid } from '../funds/fund.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { type Allocation, allocationNotDistributed, checkState } from './allocation.ts';
import { announceAllocation } from './announce-allocation.ts';
import { type AllocationStep, enterAllocation } from './enter-allocation.ts';

export type DistributeAllocation = AllocationStep & { readonly distributedOn: CalendarDay };
export type SettleAllocation = AllocationStep & {
  readonly settledOn: CalendarDay;
  readonly settlementId: string;
};

const notThatDay = () =>
  dayNotValid(
    'Ngày phải từ bước trước của đợt phân bổ đến hôm nay.',
    'The day lies between the step before and today.',
  );

type Step = {
  readonly command: 'distributeAllocation' | 'settleAllocation';
  readonly day: CalendarDay;
  readonly from: 'RECEIVED' | 'DISTRIBUTED';
  readonly notBefore: (allocation: Allocation) => CalendarDay;
  readonly change: Partial<Allocation>;
  readonly isReady: (stores: Stores, allocation: Allocation) => Promise<Refusal | undefined>;
};

const goOn =
  ({ inTransaction }: Deps) =>
  (input: AllocationStep, actor: Actor, { command, day, from, notBefore, change, isReady }: Step) =>
    inTransaction(actor, async (stores, now) => {
      const action = 'allocation:settle';
      const entered = await enterAllocation(stores, actor, { action, command, input, now });
      if (isRefusal(entered)) return entered;
      const { fund, allocation } = entered;
      if (entered.isRepeat) return allocation;
      const wrong = checkState(allocation, from);
      if (wrong) return wrong;
      if (day > dayInVietnam(now) || day < notBefore(allocation)) return notThatDay();
      const unready = await isReady(stores, allocation);
      if (unready) return unready;
      const changed: Allocation = { ...allocation, ...change };
      await stores.allocations.change(changed);
      await announceAllocation(stores, fund, { allocation: changed, now });
      await stores.audit.add({ action, unitId: fund.unitId, input });
      return changed;
    });

// Lines that went to units without a fund: lists say to whom. What went to a fund is paid and listed there.
const isHandedOut = async ({ distributions }: Stores, { id, lines }: Allocation) => {
  const cash = await distributions.deliveredCash(id);
  const short = lines.find(({ line, toFundId, amount }) => toFundId === null && cash.get(line) !== amount);
  return short && allocationNotDistributed(short, cash.get(short.line) ?? 0n);
};

/** All that the tranche gave has reached the people: delivered lists say so, line by line, to the đồng. */
export const distributeAllocation = (deps: Deps) => (command: DistributeAllocation, actor: Actor) =>
  goOn(deps)(command, actor, {
    command: 'distributeAllocation',
    day: command.distributedOn,
    from: 'RECEIVED',
    notBefore: ({ decidedOn }) => decidedOn,
    change: { state: 'DISTRIBUTED', distributedOn: command.distributedOn },
    isReady: isHandedOut,
  });

/** The tranche is accounted for, by an official document. */
export const settleAllocation = (deps: Deps) => (command: SettleAllocation, actor: Actor) =>
  goOn(deps)(command, actor, {
    command: 'settleAllocation',
    day: command.settledOn,
    from: 'DISTRIBUTED',
    notBefore: ({ distributedOn, decidedOn }) => distributedOn ?? decidedOn,
    change: { state: 'SETTLED', settledOn: command.settledOn, settlementId: command.settlementId },
    isReady: () => Promise.resolve(undefined),
  });
