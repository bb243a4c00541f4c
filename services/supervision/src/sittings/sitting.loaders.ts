import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { SittingStore } from './sitting.postgres.ts';
import type { Sitting, SittingDays } from './sitting.ts';

/** Batched reads of sittings, one set a request. */
export type SittingLoaders = {
  readonly sitting: DataLoader<string, Sitting | null>;
  readonly days: DataLoader<string, readonly SittingDays[]>;
};

export const createSittingLoaders = (sittings: SittingStore): SittingLoaders => ({
  sitting: byKey(sittings.byIds, ({ id }) => id),
  days: manyByKey(sittings.daysOf, ({ sittingId }) => sittingId),
});
