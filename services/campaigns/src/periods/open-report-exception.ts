import { reportPeriodExceptionOpened } from '@mttq/contracts/campaigns/report-period-exception-opened';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { decidingUnitOf, type ReporterRef, reporterDidNotExist } from '../reporters/reporter.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { checkExceptionDays, periodNotOpen, type ReportException, readReason } from './report-period.ts';

export type OpenReportException = {
  readonly idempotencyKey: string;
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly reporter: ReporterRef;
  readonly reason: string;
  readonly openUntil: CalendarDay;
};

const locate = async ({ periods, reporters }: Stores, command: OpenReportException) => {
  const period = await periods.find(command);
  if (period === undefined) return periodNotOpen();
  const [reporter] = await reporters.standings([command.reporter], period.periodEnd);
  return reporter ?? reporterDidNotExist();
};

/** Lets one reporter hand in again although the period is locked, for some days and with a reason. */
export const openReportException = (deps: Deps) => (command: OpenReportException, actor: Actor) =>
  takeCommand<ReportException>(
    deps,
    {
      actor,
      command,
      name: 'openReportException',
      action: 'report:lock',
      unitOf: async (stores) => {
        const reporter = await locate(stores, command);
        return isRefusal(reporter) ? reporter : decidingUnitOf(reporter);
      },
      again: async ({ periods }, id) => (await periods.exceptionById(id)) ?? periodNotOpen(),
      reason: command.reason,
    },
    async (stores, { id, now }) => {
      const reporter = await locate(stores, command);
      if (isRefusal(reporter)) return reporter;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const { formId, periodStart, openUntil } = command;
      const wrong = checkExceptionDays(openUntil, dayInVietnam(now));
      if (wrong) return wrong;
      const { unitId, id: reporterId, path } = reporter;
      const exception: ReportException = {
        id,
        formId,
        periodStart,
        unitId,
        reporterId,
        path: (await stores.scope.pathOf(unitId)) ?? path,
        reason,
        openUntil,
        openedAt: now,
      };
      await stores.periods.addException(exception, actor.id);
      await stores.outbox.add({
        contract: reportPeriodExceptionOpened,
        aggregateId: formId,
        data: { formId, unitId, reporterId, periodStart, openUntil },
        occurredAt: now,
      });
      return exception;
    },
  );
