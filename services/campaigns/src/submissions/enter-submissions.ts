import { reportSubmitted } from '@mttq/contracts/campaigns/report-submitted';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import type { Refusal } from '@mttq/kernel/refusal';
import { type FormValues, findOutliers } from '../forms/form-values.ts';
import type { ReportForm } from '../forms/report-form.ts';
import type { PeriodStanding } from '../periods/report-period.ts';
import { type Reporter, unitsOf } from '../reporters/reporter.ts';
import {
  beginReport,
  checkSubmission,
  handIn,
  isPastDue,
  type ReadReport,
  type Report,
} from '../reports/report.ts';
import type { Actor, Stores } from '../unit-of-work.ts';
import type { NewSubmission } from './submission.postgres.ts';

/** Checked values of one reporter. */
export type Entry = {
  readonly reporter: Reporter;
  /** Under which the report is kept: of its unit today, or on the last day of the period where the unit has ended. */
  readonly path: string;
  readonly values: FormValues;
  /** Id of the submission, and of the report when it is the first. */
  readonly id: string;
  /** Who hands in. */
  readonly by: Pick<Actor, 'id' | 'correlationId'>;
};

/** Entries of one form and period, handed in together; no reporter is there twice. */
export type Entries = {
  readonly form: ReportForm;
  readonly periodStart: CalendarDay;
  readonly source: NewSubmission['source'];
  readonly entries: readonly Entry[];
  readonly now: Date;
};

type Prepared = {
  readonly entry: Entry;
  readonly standing: PeriodStanding;
  readonly report: Report;
  readonly submission: NewSubmission;
};

const keyOf = ({ unitId, reporterId }: Pick<Report, 'unitId' | 'reporterId'>): string =>
  `${unitId} ${reporterId}`;

type Placed = Pick<Entry, 'reporter' | 'path'>;

/** Where the units of reporters are today. */
export const findPaths = (
  { reporters }: Pick<Stores, 'reporters'>,
  asked: readonly Reporter[],
  now: Date,
): Promise<ReadonlyMap<string, string>> =>
  reporters.pathsOn(
    asked.map(({ unitId }) => unitId),
    dayInVietnam(now),
  );

/** What the period means for each reporter today, in order. */
export const findStandings = async (
  { periods }: Pick<Stores, 'periods'>,
  { form, periodStart, now }: Pick<Entries, 'form' | 'periodStart' | 'now'>,
  placed: readonly Placed[],
): Promise<readonly PeriodStanding[]> => {
  const standings = await periods.standings({
    ...{ formId: form.formId, periodStart, today: dayInVietnam(now) },
    reporters: placed.map(({ reporter, path }) => ({
      reporterId: reporter.id,
      unitId: reporter.unitId,
      units: [...new Set([...unitsOf(reporter.path), ...unitsOf(path)])],
    })),
  });
  invariant(standings.length === placed.length, 'an open period has a standing for everybody');
  return standings;
};

const prepare = async (stores: Stores, entries: Entries): Promise<Prepared[]> => {
  const { form, periodStart, source, now } = entries;
  const standings = await findStandings(stores, entries, entries.entries);
  const keys = entries.entries.map(({ reporter: { id: reporterId, unitId } }) => ({ reporterId, unitId }));
  const histories = await stores.reports.histories(form.formId, periodStart, keys);
  return entries.entries.map((entry, place) => {
    const standing = standings[place] as PeriodStanding;
    const { path } = entry;
    const begun = beginReport({ form, reporter: entry.reporter }, standing, { id: entry.id, path });
    const report = handIn(begun, standing, { id: entry.id, now });
    const { numbers, texts, personal } = entry.values;
    const submission: NewSubmission = {
      ...{ id: entry.id, reportId: report.id, unitId: report.unitId, path, formVersionId: form.id },
      ...{ place: 1, source, numbers, texts, personal },
      warnings: findOutliers(form, numbers, histories.get(keyOf(report)) ?? []),
      isLate: isPastDue(report, standing, now),
      submittedAt: now,
      submittedBy: entry.by.id,
    };
    return { entry, standing, report, submission };
  });
};

const announce = ({ form, now }: Entries, report: Report, { by }: Entry) => ({
  contract: reportSubmitted,
  by: { actorId: by.id, correlationId: by.correlationId },
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

// Somebody handed in for these reporters before: the rows are locked, and the later submission counts.
const enterAgain = async (
  { reports, submissions }: Stores,
  prepared: readonly Prepared[],
  { form, periodStart, now }: Entries,
) => {
  if (prepared.length === 0) return new Map<string, Report | Refusal>();
  const keys = prepared.map(({ report }) => report);
  const before = new Map(
    (await reports.lockOf(form.formId, periodStart, keys)).map((row) => [keyOf(row), row]),
  );
  const results = new Map<string, Report | Refusal>();
  const taken: { report: Report; submission: NewSubmission }[] = [];
  for (const { report, standing, submission } of prepared) {
    const earlier = before.get(keyOf(report));
    invariant(earlier, 'a report in conflict is there');
    const wrong = checkSubmission(earlier, standing);
    const again = handIn(earlier, standing, { id: submission.id, now });
    results.set(keyOf(report), wrong ?? again);
    if (wrong) continue;
    const { id: reportId, submissionCount: place, path } = again;
    const isLate = isPastDue(again, standing, now);
    taken.push({ report: again, submission: { ...submission, reportId, place, path, isLate } });
  }
  await reports.handInAll(
    taken.map(({ report, submission: { submittedBy } }) => ({ ...report, submittedBy })),
  );
  await submissions.addAll(taken.map(({ submission }) => submission));
  return results;
};

/**
 * Hands reports in, set by set, inside a transaction that may write them: rows, submissions, marks for the totals, events.
 * Answers in order of the entries, each with its report or with why it was refused; the caller decides what a refusal undoes.
 */
export const enterSubmissions = async (
  stores: Stores,
  entries: Entries,
): Promise<(ReadReport | Refusal)[]> => {
  const prepared = await prepare(stores, entries);
  const refused = new Map<string, Refusal>();
  for (const { report, standing } of prepared) {
    const wrong = checkSubmission(undefined, standing);
    if (wrong) refused.set(keyOf(report), wrong);
  }
  const open = prepared
    .filter(({ report }) => !refused.has(keyOf(report)))
    .toSorted((left, right) => (keyOf(left.report) < keyOf(right.report) ? -1 : 1));
  const firsts = await stores.submissions.addFirst(open);
  const repeated = open.filter(({ report }) => !firsts.has(report.id));
  const again = await enterAgain(stores, repeated, entries);
  const results = prepared.map(({ report, standing }): ReadReport | Refusal => {
    const result = refused.get(keyOf(report)) ?? again.get(keyOf(report)) ?? report;
    return 'refused' in result ? result : { ...result, isLocked: standing.isLocked };
  });
  const taken = results.flatMap((report, place) =>
    'refused' in report ? [] : [{ report, entry: entries.entries[place] as Entry }],
  );
  if (taken.length > 0) {
    await stores.totals.markAll(taken.map(({ report }) => report));
    await stores.outbox.addAll(taken.map(({ report, entry }) => announce(entries, report, entry)));
  }
  return results;
};
