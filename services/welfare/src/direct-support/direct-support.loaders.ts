import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { DirectSumsOf, DirectSupportStore } from './direct-support.postgres.ts';

/** Batched sums of direct support, one set a request. */
export type DirectSupportLoaders = {
  readonly ofFund: DataLoader<string, DirectSumsOf | null>;
  readonly ofDonor: DataLoader<string, DirectSumsOf | null>;
};

export const createDirectSupportLoaders = (store: DirectSupportStore): DirectSupportLoaders => ({
  ofFund: byKey(store.sumsByFund, ({ id }) => id),
  ofDonor: byKey(store.sumsByDonor, ({ id }) => id),
});
