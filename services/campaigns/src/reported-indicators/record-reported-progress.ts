import { progressCorrected } from '@mttq/contracts/campaigns/progress-corrected';
import { progressRecorded } from '@mttq/contracts/campaigns/progress-recorded';
import { progressWithdrawn } from '@mttq/contracts/campaigns/progress-withdrawn';
import { toFigureFacts } from '../progress/progress-entry.ts';
import type { NewEvent, Stores } from '../unit-of-work.ts';
import { decideFigure, type ReportedPeriod, type ReportedStep } from './reported-indicator.ts';

/** Units of one form and period whose reports changed. */
export type ChangedReports = ReportedPeriod & {
  readonly units: readonly { readonly unitId: string; readonly path: string }[];
  readonly newId: () => string;
  readonly now: Date;
};

const toEvent = ({ kind, entry }: ReportedStep, now: Date): NewEvent => {
  const { id, indicatorId, unitId, startsOn, endsOn } = entry;
  if (kind === 'withdraw')
    return {
      ...{ contract: progressWithdrawn, aggregateId: id, occurredAt: now },
      data: { entryId: id, indicatorId, unitId, startsOn, endsOn },
    };
  const contract = kind === 'record' ? progressRecorded : progressCorrected;
  return { contract, aggregateId: id, data: toFigureFacts(entry), occurredAt: now };
};

/**
 * Lets the record of progress say what the accepted reports of these units say, in the transaction that counts their totals:
 * a figure for each indicator of the form and unit, corrected when a later submission is accepted, withdrawn when none is left.
 */
export const recordReportedProgress = async (
  { reportedIndicators, progress, outbox }: Pick<Stores, 'reportedIndicators' | 'progress' | 'outbox'>,
  { units, newId, now, ...period }: ChangedReports,
): Promise<void> => {
  const attached = await reportedIndicators.ofForms([period.formId]);
  if (attached.length === 0) return;
  const sums = await reportedIndicators.sums(period, units);
  const steps = sums.flatMap((sum) => decideFigure(sum, period, newId()) ?? []);
  if (steps.length === 0) return;
  const replaced = steps.flatMap(({ kind, entry }) =>
    kind === 'withdraw' ? [entry.id] : (entry.correctsEntryId ?? []),
  );
  await progress.supersede(replaced, now);
  await progress.add(
    steps.flatMap(({ kind, entry }) => (kind === 'withdraw' ? [] : [entry])),
    now,
  );
  await outbox.addAll(steps.map((step) => toEvent(step, now)));
};
