import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { formNotFound } from '../forms/report-form.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { announcePeriod } from './open-report-period.ts';
import { occasionNotValid, readDue, readSubject, reportsAsked, unitsMax } from './report-occasion.ts';
import { periodNotOpen, type ReportPeriod } from './report-period.ts';

export type AskForReports = {
  readonly idempotencyKey: string;
  readonly formId: string;
  readonly unitIds: readonly string[];
  readonly subject: string;
  readonly dueOn?: CalendarDay | null | undefined;
  readonly dueInHours?: number | null | undefined;
  readonly documentId?: string | null | undefined;
};

/** Asks chosen units for a form on an occasion: its period is the day of asking, and who exists on it reports, in the usual states. */
export const askForReports = (deps: Deps) => (command: AskForReports, actor: Actor) =>
  takeCommand<ReportPeriod>(
    deps,
    {
      ...{ actor, command, name: 'askForReports', action: 'report:ask' },
      unitOf: async ({ forms }) =>
        (await forms.inForce(command.formId, dayInVietnam(deps.clock())))?.unitId ?? formNotFound(),
      again: async ({ periods }, id) => (await periods.byRequestId(id)) ?? periodNotOpen(),
    },
    async (stores, { id, now, unitId }) => {
      const today = dayInVietnam(now);
      const form = await stores.forms.inForce(command.formId, today);
      if (form === undefined) return formNotFound();
      if (form.periodKind !== 'OCCASION')
        return occasionNotValid(
          'Biểu mẫu định kỳ tự mở kỳ; chỉ biểu mẫu chuyên đề, đột xuất (OCCASION) mới yêu cầu theo vụ việc.',
          'A periodic form opens by itself; only a form for occasions (OCCASION) is asked for.',
        );
      const [subject, dueAt] = [readSubject(command.subject), readDue(command, now)];
      if (isRefusal(subject)) return subject;
      if (isRefusal(dueAt)) return dueAt;
      const askedUnitIds = [...new Set(command.unitIds.map((unit) => unit.toLowerCase()))];
      if (askedUnitIds.length === 0 || askedUnitIds.length > unitsMax)
        return occasionNotValid(`Hãy chọn từ 1 đến ${unitsMax} đơn vị.`, `Choose 1–${unitsMax} units.`);
      if (!(await stores.places.areAtOrBelow(unitId, askedUnitIds, today))) return unitNotKnown();
      const period: ReportPeriod = {
        ...{
          formId: form.formId,
          periodStart: today,
          periodEnd: today,
          formVersionId: form.id,
          openedAt: now,
        },
        occasion: { requestId: id, subject, documentId: command.documentId ?? null, dueAt, askedUnitIds },
      };
      if (!(await stores.periods.open(period))) return reportsAsked();
      for (const asked of askedUnitIds) await stores.totals.markBelow(period, asked);
      await announcePeriod(stores, form, period);
      return period;
    },
  );
