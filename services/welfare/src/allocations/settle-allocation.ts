import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { dayNotValid } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type Allocation, checkState } from './allocation.ts';
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
};

const goOn =
  ({ inTransaction }: Deps) =>
  (input: AllocationStep, actor: Actor, { command, day, from, notBefore, change }: Step) =>
    inTransaction(actor, async (stores, now) => {
      const action = 'allocation:settle';
      const entered = await enterAllocation(stores, actor, { action, command, input, now });
      if (isRefusal(entered)) return entered;
      const { fund, allocation } = entered;
      if (entered.isRepeat) return allocation;
      const wrong = checkState(allocation, from);
      if (wrong) return wrong;
      if (day > dayInVietnam(now) || day < notBefore(allocation)) return notThatDay();
      const changed: Allocation = { ...allocation, ...change };
      await stores.allocations.change(changed);
      await announceAllocation(stores, fund, { allocation: changed, now });
      await stores.audit.add({ action, unitId: fund.unitId, input });
      return changed;
    });

/** All that the tranche gave has reached the people. */
export const distributeAllocation = (deps: Deps) => (command: DistributeAllocation, actor: Actor) =>
  goOn(deps)(command, actor, {
    command: 'distributeAllocation',
    day: command.distributedOn,
    from: 'RECEIVED',
    notBefore: ({ decidedOn }) => decidedOn,
    change: { state: 'DISTRIBUTED', distributedOn: command.distributedOn },
  });

/** The tranche is accounted for, by an official document. */
export const settleAllocation = (deps: Deps) => (command: SettleAllocation, actor: Actor) =>
  goOn(deps)(command, actor, {
    command: 'settleAllocation',
    day: command.settledOn,
    from: 'DISTRIBUTED',
    notBefore: ({ distributedOn, decidedOn }) => distributedOn ?? decidedOn,
    change: { state: 'SETTLED', settledOn: command.settledOn, settlementId: command.settlementId },
  });
