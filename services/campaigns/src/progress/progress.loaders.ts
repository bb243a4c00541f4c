import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type { ProgressStore } from './progress.postgres.ts';

/** Batched reads of figures, one set a request. */
export const createProgressLoaders = (progress: ProgressStore) => ({
  entry: byKey(progress.byIds, ({ id }) => id),
  parts: manyByKey(progress.partsOf, ({ partOfEntryId }) => partOfEntryId ?? ''),
});

export type ProgressLoaders = ReturnType<typeof createProgressLoaders>;
