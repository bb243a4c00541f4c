import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { MeasureStore } from './measures.postgres.ts';
import type { Measures } from './measures.ts';

/** Batched reads of measures, one set a request. */
export type MeasureLoaders = {
  readonly ofFund: DataLoader<string, Measures | null>;
  readonly ofAppeal: DataLoader<string, Measures | null>;
};

export const createMeasureLoaders = (measures: MeasureStore): MeasureLoaders => ({
  ofFund: byKey(measures.ofFunds, ({ id }) => id),
  ofAppeal: byKey(measures.ofAppeals, ({ id }) => id),
});
