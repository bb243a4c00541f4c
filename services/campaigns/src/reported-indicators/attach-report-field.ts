import { reportedIndicatorAttached } from '@mttq/contracts/campaigns/reported-indicator-attached';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { takeCommand } from '../commands/take-command.ts';
import { formNotFound } from '../forms/report-form.ts';
import { indicatorNotFound } from '../indicators/indicator.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  checkAttachment,
  indicatorReported,
  type ReportedIndicator,
  reportedIndicatorNotFound,
} from './reported-indicator.ts';

export type AttachReportField = {
  readonly idempotencyKey: string;
  readonly formId: string;
  readonly fieldKey: string;
  readonly denominatorFieldKey?: string | null | undefined;
  readonly indicatorId: string;
};

/** Fields of an event about the attachment. */
export const attachmentFactsOf = (attached: ReportedIndicator) => ({
  reportedIndicatorId: attached.id,
  formId: attached.formId,
  fieldKey: attached.fieldKey,
  denominatorFieldKey: attached.denominatorFieldKey,
  indicatorId: attached.indicatorId,
  unitId: attached.unitId,
});

/** From now on accepted reports of a form are progress in an indicator; those that were accepted before are counted, too. */
export const attachReportField = (deps: Deps) => (command: AttachReportField, actor: Actor) =>
  takeCommand<ReportedIndicator>(
    deps,
    {
      ...{ actor, command, name: 'attachReportField', action: 'report-form:publish' },
      unitOf: async ({ forms }) =>
        (await forms.inForce(command.formId, dayInVietnam(deps.clock())))?.unitId ?? formNotFound(),
      again: async ({ reportedIndicators }, id) =>
        (await reportedIndicators.byId(id)) ?? reportedIndicatorNotFound(),
    },
    async ({ forms, indicators, reportedIndicators, outbox }, { id, now, unitId }) => {
      const { formId, fieldKey, indicatorId } = command;
      const denominatorFieldKey = command.denominatorFieldKey ?? null;
      const form = await forms.inForce(formId, dayInVietnam(now));
      if (form === undefined) return formNotFound();
      const indicator = await indicators.byId(indicatorId);
      if (indicator === undefined) return indicatorNotFound();
      const wrong = checkAttachment(form, indicator, { fieldKey, denominatorFieldKey });
      if (wrong) return wrong;
      const attached: ReportedIndicator = {
        ...{ id, formId, fieldKey, denominatorFieldKey, indicatorId, unitId, path: form.path },
        ...{ attachedAt: now, releasedAt: null },
      };
      if (!(await reportedIndicators.add(attached))) return indicatorReported();
      await reportedIndicators.markAccepted(formId);
      const data = attachmentFactsOf(attached);
      await outbox.add({ contract: reportedIndicatorAttached, aggregateId: id, data, occurredAt: now });
      return attached;
    },
  );
