import { reportPeriodOpened } from '@mttq/contracts/campaigns/report-period-opened';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { periodAt, readPeriod } from '../forms/period.ts';
import { formNotFound, type ReportForm } from '../forms/report-form.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { periodNotCome, type ReportPeriod } from './report-period.ts';

export type OpenReportPeriod = {
  readonly idempotencyKey: string;
  readonly formId: string;
  readonly periodStart: CalendarDay;
};

// Totals of everybody asked are counted at once, so that zero of 110,000 is a figure and not a blank.
const begin = async (
  { periods, totals, outbox }: Stores,
  form: ReportForm,
  period: ReportPeriod,
): Promise<ReportPeriod> => {
  const isNew = await periods.open(period);
  await totals.markBelow(period, form.unitId);
  if (!isNew) return (await periods.find(period)) ?? period;
  await announcePeriod({ outbox }, form, period);
  return period;
};

/** Says that a period begins, of whom it asks, and of an occasion by when. */
export const announcePeriod = (
  { outbox }: Pick<Stores, 'outbox'>,
  form: ReportForm,
  { formId, periodStart, periodEnd, occasion }: ReportPeriod,
): Promise<void> =>
  outbox.add({
    contract: reportPeriodOpened,
    aggregateId: formId,
    data: {
      ...{ formId, formVersion: form.version, unitId: form.unitId, periodStart, periodEnd },
      ...(occasion && { dueAt: occasion.dueAt.toISOString(), askedUnitIds: [...occasion.askedUnitIds] }),
    },
    occurredAt: startOfDayInVietnam(periodStart),
  });

/** Asks everybody for a form for a period that has begun. Open already: its totals are counted anew. */
export const openReportPeriod = (deps: Deps) => (command: OpenReportPeriod, actor: Actor) =>
  takeCommand<ReportPeriod>(
    deps,
    {
      actor,
      command,
      name: 'openReportPeriod',
      action: 'report-form:publish',
      unitOf: async ({ forms }) =>
        (await forms.inForce(command.formId, command.periodStart))?.unitId ?? formNotFound(),
      again: async ({ periods }) => (await periods.find(command)) ?? formNotFound(),
    },
    async (stores, { now }) => {
      const form = await stores.forms.inForce(command.formId, command.periodStart);
      if (form === undefined) return formNotFound();
      const period = readPeriod(form.periodKind, command.periodStart);
      if (isRefusal(period)) return period;
      if (period.start > dayInVietnam(now)) return periodNotCome();
      return begin(stores, form, {
        formId: form.formId,
        periodStart: period.start,
        periodEnd: period.end,
        formVersionId: form.id,
        openedAt: now,
        occasion: null,
      });
    },
  );

const formsMax = 1_000;

/** Opens the current period of every form. Answers with how many were opened. */
export const openCurrentPeriods =
  ({ inTransaction, clock, newId }: Deps) =>
  async (): Promise<number> => {
    const actor = { id: 'report-calendar', correlationId: newId() };
    const due = await inTransaction(actor, async ({ forms, periods }) => {
      const today = dayInVietnam(clock());
      const found: { form: ReportForm; period: ReportPeriod }[] = [];
      for (const newest of await forms.find({ limit: formsMax })) {
        if (newest.periodKind === 'OCCASION') continue;
        const { start: periodStart, end: periodEnd } = periodAt(newest.periodKind, today);
        const form = await forms.inForce(newest.formId, periodStart);
        if (form === undefined || (await periods.find({ formId: form.formId, periodStart }))) continue;
        const period = {
          formId: form.formId,
          periodStart,
          periodEnd,
          formVersionId: form.id,
          openedAt: clock(),
          occasion: null,
        };
        found.push({ form, period });
      }
      return found;
    });
    for (const { form, period } of due)
      await inTransaction(actor, async (stores) => {
        await stores.scope.enterAll();
        await begin(stores, form, period);
        const input = { formId: form.formId, periodStart: period.periodStart };
        await stores.audit.add({ action: 'report-form:publish', unitId: form.unitId, input });
      });
    return due.length;
  };
