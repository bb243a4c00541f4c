import { reportAccepted } from '@mttq/contracts/campaigns/report-accepted';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { decidingUnitOf } from '../reporters/reporter.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  checkAcceptance,
  type ReadReport,
  reportNotFound,
  type Submission,
  tooManyReports,
} from './report.ts';

export type AcceptReports = {
  readonly idempotencyKey: string;
  readonly reportIds: readonly string[];
};

const reportsMax = 500;

/** What an event about a report says of it; the form version is a number there. */
export const factsOf = async (
  { forms }: Pick<Stores, 'forms'>,
  report: ReadReport,
  submission: Submission,
) => {
  const form = await forms.byVersionId(submission.formVersionId);
  const { id: reportId, formId, unitId, reporterKind, reporterId, periodStart, periodEnd } = report;
  const submissionId = submission.id;
  const formVersion = form?.version ?? 1;
  return {
    reportId,
    formId,
    formVersion,
    unitId,
    reporterKind,
    reporterId,
    periodStart,
    periodEnd,
    submissionId,
  };
};

/** The unit that decides on all of the reports; a refusal when there are several, or none. */
export const findDecidingUnit = async ({ scope, reports }: Stores, ids: readonly string[]) => {
  // Where reports lie is found out behind the wall; the right is asked for in front of it, right after.
  await scope.enterAll();
  const found = await reports.lock(ids);
  const first = found[0];
  if (first === undefined || found.length < new Set(ids).size) return reportNotFound();
  const unitOf = (report: ReadReport) => decidingUnitOf({ ...report, kind: report.reporterKind });
  const unitId = unitOf(first);
  return found.every((report) => unitOf(report) === unitId) ? unitId : tooManyReports(reportsMax);
};

/** The level above accepts reports of one unit's queue, all or none. Their numbers are final until one is returned. */
export const acceptReports = (deps: Deps) => (command: AcceptReports, actor: Actor) =>
  takeCommand<{ readonly reports: readonly ReadReport[] }>(
    deps,
    {
      actor,
      command,
      name: 'acceptReports',
      action: 'report:accept',
      unitOf: async (stores) => {
        const { reportIds } = command;
        if (reportIds.length === 0 || reportIds.length > reportsMax) return tooManyReports(reportsMax);
        return findDecidingUnit(stores, reportIds);
      },
      again: async ({ reports }) => ({ reports: await reports.lock(command.reportIds) }),
    },
    async (stores, { now }) => {
      const { reports, submissions, totals, outbox } = stores;
      const found = await reports.lock(command.reportIds);
      const wrong = found.map(checkAcceptance).find(isRefusal);
      if (wrong) return wrong;
      const latest = await submissions.byIds(found.flatMap(({ submissionId }) => submissionId ?? []));
      const submissionOf = new Map(latest.map((submission) => [submission.reportId, submission]));
      const facts = [];
      for (const report of found) {
        const submission = submissionOf.get(report.id);
        if (submission === undefined) return reportNotFound();
        facts.push({ report, submission, data: await factsOf(stores, report, submission) });
      }
      await reports.decide(
        found.map(({ id }) => id),
        { state: 'ACCEPTED', reason: null, now, by: actor.id },
      );
      await submissions.addDecisions(
        facts.map(({ report, submission }) => ({
          id: deps.newId(),
          reportId: report.id,
          unitId: report.unitId,
          path: report.path,
          submissionId: submission.id,
          kind: 'ACCEPTED',
          reason: null,
          decidedAt: now,
        })),
        actor.id,
      );
      await totals.markAll(found);
      await outbox.addAll(
        facts.map(({ report, submission, data }) => ({
          contract: reportAccepted,
          aggregateId: report.id,
          data: { ...data, numbers: submission.numbers },
          occurredAt: now,
        })),
      );
      return { reports: found.map((report) => ({ ...report, state: 'ACCEPTED', decidedAt: now })) };
    },
  );
