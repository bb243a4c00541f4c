import { reportReturned } from '@mttq/contracts/campaigns/report-returned';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { readReason } from '../periods/report-period.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { factsOf, findDecidingUnit } from './accept-reports.ts';
import { checkReturn, type ReadReport, reportNotFound } from './report.ts';

export type ReturnReport = {
  readonly idempotencyKey: string;
  readonly reportId: string;
  readonly reason: string;
};

/** The level above sends a report back, with the reason. Its numbers do not count until it comes again. */
export const returnReport = (deps: Deps) => (command: ReturnReport, actor: Actor) =>
  takeCommand<ReadReport>(
    deps,
    {
      actor,
      command,
      name: 'returnReport',
      action: 'report:accept',
      unitOf: (stores) => findDecidingUnit(stores, [command.reportId]),
      again: async ({ reports }) => (await reports.byId(command.reportId)) ?? reportNotFound(),
      reason: command.reason,
    },
    async (stores, { now }) => {
      const { reports, submissions, totals, outbox } = stores;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const [report] = await reports.lock([command.reportId]);
      if (report === undefined) return reportNotFound();
      const wrong = checkReturn(report);
      if (wrong) return wrong;
      const [submission] = await submissions.byIds(report.submissionId === null ? [] : [report.submissionId]);
      if (submission === undefined) return reportNotFound();
      const { id: reportId, unitId, path } = report;
      await reports.decide([reportId], { state: 'RETURNED', reason, now, by: actor.id });
      const decision = { id: deps.newId(), reportId, unitId, path, submissionId: submission.id } as const;
      await submissions.addDecisions([{ ...decision, kind: 'RETURNED', reason, decidedAt: now }], actor.id);
      await totals.mark(report);
      await outbox.add({
        contract: reportReturned,
        aggregateId: reportId,
        data: { ...(await factsOf(stores, report, submission)), wasAccepted: report.state !== 'SUBMITTED' },
        occurredAt: now,
      });
      return { ...report, state: 'RETURNED', reason, decidedAt: now };
    },
  );
