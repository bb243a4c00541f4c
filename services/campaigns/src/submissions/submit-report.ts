import { reportSubmitted } from '@mttq/contracts/campaigns/report-submitted';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { type EnteredValue, type FormValues, findOutliers, readValues } from '../forms/form-values.ts';
import { dueOn } from '../forms/period.ts';
import { formNotFound, type ReportForm } from '../forms/report-form.ts';
import { type PeriodStanding, periodNotOpen } from '../periods/report-period.ts';
import {
  type Reporter,
  type ReporterRef,
  reporterDidNotExist,
  reporterNotAsked,
  unitsOf,
} from '../reporters/reporter.ts';
import {
  checkSubmission,
  type Report,
  reportNotFound,
  type Submission,
  valuesNotValid,
} from '../reports/report.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';

/** Which report is meant. */
export type ReportKey = {
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly reporter: ReporterRef;
};

export type SubmitReport = ReportKey & {
  readonly idempotencyKey: string;
  readonly values: readonly EnteredValue[];
};

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
  const reporter = await reporters.standing(ref, period.periodEnd);
  if (reporter === undefined) return reporterDidNotExist();
  return unitsOf(reporter.path).includes(form.unitId) ? { form, reporter } : reporterNotAsked();
};

type Asked = { readonly form: ReportForm; readonly reporter: Reporter };

/** What the period means for the reporter today; its report and its submissions are kept in this scope. */
export const findStanding = async (
  { periods, scope }: Pick<Stores, 'periods' | 'scope'>,
  { form, reporter }: Asked,
  { periodStart, now }: { readonly periodStart: CalendarDay; readonly now: Date },
) => {
  const path = (await scope.pathOf(reporter.unitId)) ?? reporter.path;
  const standing = await periods.standing({
    formId: form.formId,
    periodStart,
    units: [...new Set([...unitsOf(reporter.path), ...unitsOf(path)])],
    unitId: reporter.unitId,
    reporterId: reporter.id,
    today: dayInVietnam(now),
  });
  return { path, standing };
};

/** A report as it begins to exist. */
export const beginReport = (
  { form, reporter }: Asked,
  standing: PeriodStanding,
  { id, path }: { readonly id: string; readonly path: string },
): Report => {
  const { periodStart, periodEnd } = standing;
  const period = { kind: form.periodKind, start: periodStart, end: periodEnd };
  return {
    id,
    formId: form.formId,
    formVersionId: form.id,
    unitId: reporter.unitId,
    path,
    periodPath: reporter.path,
    reporterKind: reporter.kind,
    reporterId: reporter.id,
    periodStart,
    periodEnd,
    dueOn: dueOn(period, standing.due ?? form.due),
    state: 'DRAFT',
    submissionId: null,
    submissionCount: 0,
    firstSubmittedAt: null,
    submittedAt: null,
    isLate: false,
    reason: null,
    decidedAt: null,
  };
};

const handedIn = (report: Report, submissionId: string, now: Date): Report => ({
  ...report,
  state: 'SUBMITTED',
  submissionId,
  submissionCount: report.submissionCount + 1,
  firstSubmittedAt: report.firstSubmittedAt ?? now,
  submittedAt: now,
  // Timely is who handed in once by the due day; a later correction does not make it late.
  isLate: report.firstSubmittedAt === null ? dayInVietnam(now) > report.dueOn : report.isLate,
  reason: null,
});

const announce = (form: ReportForm, report: Report, now: Date) => ({
  contract: reportSubmitted,
  aggregateId: report.id,
  data: {
    reportId: report.id,
    formId: report.formId,
    formVersion: form.version,
    unitId: report.unitId,
    reporterKind: report.reporterKind,
    reporterId: report.reporterId,
    periodStart: report.periodStart,
    periodEnd: report.periodEnd,
    submissionId: report.submissionId,
    place: report.submissionCount,
    dueOn: report.dueOn,
    isLate: report.isLate,
  },
  occurredAt: now,
});

type Entry = {
  readonly asked: Asked;
  readonly periodStart: CalendarDay;
  readonly values: FormValues;
  readonly submissionId: string;
  readonly now: Date;
  readonly source: Submission['source'];
};

/** Hands a checked report in, inside a transaction that may write it: row, submission, mark for the totals, event. */
const enterSubmission = async (
  stores: Stores,
  actor: Pick<Actor, 'id'>,
  { asked, values, submissionId, now, source, periodStart }: Entry,
) => {
  const { reports, submissions, totals, outbox } = stores;
  const { form, reporter } = asked;
  const { path, standing } = await findStanding(stores, asked, { periodStart, now });
  if (standing === undefined) return periodNotOpen();
  const first = handedIn(beginReport(asked, standing, { id: submissionId, path }), submissionId, now);
  const key = { formId: form.formId, periodStart, unitId: reporter.unitId, reporterId: reporter.id };
  const early = checkSubmission(undefined, standing);
  if (early) return early;
  const isFirst = await reports.insert(first);
  const before = isFirst ? undefined : await reports.lockOf(key);
  if (!isFirst && before === undefined) return reportNotFound();
  const wrong = checkSubmission(before, standing);
  if (wrong) return wrong;
  const report = before === undefined ? first : handedIn(before, submissionId, now);
  if (before !== undefined) await reports.handIn(report, actor.id);
  const submission: Submission = {
    id: submissionId,
    reportId: report.id,
    unitId: report.unitId,
    path: report.path,
    formVersionId: form.id,
    place: report.submissionCount,
    source,
    numbers: values.numbers,
    texts: values.texts,
    warnings: findOutliers(form, values.numbers, await reports.history(key)),
    isLate: dayInVietnam(now) > report.dueOn,
    submittedAt: now,
  };
  await submissions.add(submission, values.personal, actor.id);
  await totals.mark(report);
  await outbox.add(announce(form, report, now));
  return { ...report, isLocked: standing.isLocked };
};

/** Hands a report in. The latest submission counts, all are kept; values that break a rule are refused by name. */
export const submitReport = (deps: Deps) => (command: SubmitReport, actor: Actor) => {
  let asked: Asked | undefined;
  return takeCommand(
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
    async (stores, { id: submissionId, now }) => {
      if (asked === undefined) return periodNotOpen();
      const { values, violations } = readValues(asked.form, command.values);
      if (violations.length > 0) return valuesNotValid(violations);
      const { periodStart } = command;
      return enterSubmission(stores, actor, {
        asked,
        values,
        submissionId,
        now,
        source: 'FORM',
        periodStart,
      });
    },
  );
};
