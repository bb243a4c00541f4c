import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { type EnteredValue, readValues } from '../forms/form-values.ts';
import { formNotFound, type ReportForm } from '../forms/report-form.ts';
import { periodNotOpen } from '../periods/report-period.ts';
import {
  type Reporter,
  type ReporterRef,
  reporterDidNotExist,
  reporterNotAsked,
  unitsOf,
} from '../reporters/reporter.ts';
import { type ReadReport, reportNotFound, valuesNotValid } from '../reports/report.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { enterSubmissions } from './enter-submissions.ts';

type ReportKey = {
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly reporter: ReporterRef;
};

export type SubmitReport = ReportKey & {
  readonly idempotencyKey: string;
  readonly values: readonly EnteredValue[];
};

type Asked = { readonly form: ReportForm; readonly reporter: Reporter };

/** The form of the period and the reporter on its last day. CAM-6: who did not exist then is not asked. */
export const findAsked = async (
  { forms, periods, reporters }: Pick<Stores, 'forms' | 'periods' | 'reporters'>,
  { formId, periodStart, reporter: ref }: ReportKey,
) => {
  const period = await periods.find({ formId, periodStart });
  if (period === undefined) return periodNotOpen();
  const form = await forms.byVersionId(period.formVersionId);
  if (form === undefined) return formNotFound();
  if (!form.asks.includes(ref.kind)) return reporterNotAsked();
  const [reporter] = await reporters.standings([ref], period.periodEnd);
  if (reporter === undefined) return reporterDidNotExist();
  return unitsOf(reporter.path).includes(form.unitId) ? { form, reporter } : reporterNotAsked();
};

/** Hands a report in. The latest submission counts, all are kept; values that break a rule are refused by name. */
export const submitReport = (deps: Deps) => (command: SubmitReport, actor: Actor) => {
  let asked: Asked | undefined;
  return takeCommand<ReadReport>(
    deps,
    {
      actor,
      command,
      name: 'submitReport',
      action: 'report:submit',
      unitOf: async (stores) => {
        const found = await findAsked(stores, command);
        if (isRefusal(found)) return found;
        asked = found;
        return found.reporter.unitId;
      },
      again: async ({ reports }, id) => (await reports.bySubmission(id)) ?? reportNotFound(),
    },
    async (stores, { id, now }) => {
      if (asked === undefined) return periodNotOpen();
      const { form, reporter } = asked;
      const { values, violations } = readValues(form, command.values);
      if (violations.length > 0) return valuesNotValid(violations);
      const { periodStart } = command;
      const entries = [{ reporter, values, id }];
      const [result] = await enterSubmissions(stores, {
        ...{ form, periodStart, source: 'FORM', entries, now, by: actor.id },
      });
      return result ?? reportNotFound();
    },
  );
};
