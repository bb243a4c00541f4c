import { reportedIndicatorReleased } from '@mttq/contracts/campaigns/reported-indicator-released';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { attachmentFactsOf } from './attach-report-field.ts';
import { type ReportedIndicator, reportedIndicatorNotFound } from './reported-indicator.ts';

export type ReleaseReportField = { readonly idempotencyKey: string; readonly reportedIndicatorId: string };

/** Reports are no longer progress in the indicator. What was counted stays on record. */
export const releaseReportField = (deps: Deps) => (command: ReleaseReportField, actor: Actor) =>
  takeCommand<ReportedIndicator>(
    deps,
    {
      ...{ actor, command, name: 'releaseReportField', action: 'report-form:publish' },
      unitOf: async ({ reportedIndicators }) =>
        (await reportedIndicators.byId(command.reportedIndicatorId))?.unitId ?? reportedIndicatorNotFound(),
      again: async ({ reportedIndicators }) =>
        (await reportedIndicators.byId(command.reportedIndicatorId)) ?? reportedIndicatorNotFound(),
    },
    async ({ reportedIndicators, outbox }, { now }) => {
      const attached = await reportedIndicators.byId(command.reportedIndicatorId);
      if (attached === undefined || attached.releasedAt !== null) return reportedIndicatorNotFound();
      await reportedIndicators.release(attached.id, now);
      const data = attachmentFactsOf(attached);
      await outbox.add({
        ...{ contract: reportedIndicatorReleased, aggregateId: attached.id, data, occurredAt: now },
      });
      return { ...attached, releasedAt: now };
    },
  );
