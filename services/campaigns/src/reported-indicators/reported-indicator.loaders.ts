import { manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { ReportedIndicatorStore } from './reported-indicator.postgres.ts';
import type { ReportedIndicator } from './reported-indicator.ts';

/** What the forms of one request are counted as. */
export type ReportedIndicatorLoaders = {
  readonly ofForm: DataLoader<string, readonly ReportedIndicator[]>;
};

export const createReportedIndicatorLoaders = (
  store: Pick<ReportedIndicatorStore, 'ofForms'>,
): ReportedIndicatorLoaders => ({ ofForm: manyByKey(store.ofForms, ({ formId }) => formId) });
