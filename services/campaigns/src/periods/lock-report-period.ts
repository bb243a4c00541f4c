import { reportPeriodLocked } from '@mttq/contracts/campaigns/report-period-locked';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { periodNotOpen, type ReportLock, reportsWaiting } from './report-period.ts';

export type LockReportPeriod = {
  readonly idempotencyKey: string;
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly unitId: string;
};

/** Locks the reports of a period at and below a unit, once all that came in are decided on. */
export const lockReportPeriod = (deps: Deps) => (command: LockReportPeriod, actor: Actor) =>
  takeCommand<ReportLock>(
    deps,
    {
      actor,
      command,
      name: 'lockReportPeriod',
      action: 'report:lock',
      unitOf: () => command.unitId,
      again: async ({ periods }, id) => (await periods.lockById(id)) ?? periodNotOpen(),
    },
    async ({ scope, periods, outbox }, { id, now, unitId }) => {
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      await periods.holdSubmissions(command);
      const period = await periods.find(command);
      if (period === undefined) return periodNotOpen();
      const waiting = await periods.countWaiting(command, path);
      if (waiting > 0) return reportsWaiting(waiting);
      const { formId, periodStart } = command;
      const lock = await periods.lock({ id, formId, periodStart, unitId, path, lockedAt: now }, actor.id);
      // Locked before: the lock that was there goes on, and nothing new is announced.
      if (lock.id !== id) return lock;
      await outbox.add({
        contract: reportPeriodLocked,
        aggregateId: formId,
        data: { formId, unitId, periodStart, periodEnd: period.periodEnd },
        occurredAt: now,
      });
      return lock;
    },
  );
