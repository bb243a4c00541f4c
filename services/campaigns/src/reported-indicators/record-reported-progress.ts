import { recordCounted } from '../progress/record-counted.ts';
import type { Stores } from '../unit-of-work.ts';
import { decideFigure, type ReportedPeriod } from './reported-indicator.ts';

/** Units of one form and period whose reports changed. */
export type ChangedReports = ReportedPeriod & {
  readonly units: readonly { readonly unitId: string; readonly path: string }[];
  readonly newId: () => string;
  readonly now: Date;
};

/**
 * Lets the record of progress say what the accepted reports of these units say, in the transaction that counts their totals:
 * a figure for each indicator of the form and unit, corrected when a later submission is accepted, withdrawn when none is left.
 */
export const recordReportedProgress = async (
  stores: Pick<Stores, 'reportedIndicators' | 'progress' | 'outbox'>,
  { units, newId, now, ...period }: ChangedReports,
): Promise<void> => {
  const attached = await stores.reportedIndicators.ofForms([period.formId]);
  if (attached.length === 0) return;
  const sums = await stores.reportedIndicators.sums(period, units);
  const steps = sums.flatMap((sum) => decideFigure(sum, period, newId()) ?? []);
  await recordCounted(stores, steps, now);
};
