import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import DataLoader from 'dataloader';
import type { ProgressStore } from './progress.postgres.ts';
import type { RollUpQuestion } from './roll-up.postgres.ts';

// A page of targets asks a hundred; more are answered in further statements.
const questionsMax = 200;

const answering = <Answer>(answer: (questions: readonly RollUpQuestion[]) => Promise<readonly Answer[]>) =>
  new DataLoader(answer, {
    maxBatchSize: questionsMax,
    cacheKeyFn: ({ unitId, indicatorId, from, to, treeDay }) =>
      `${unitId} ${indicatorId} ${from} ${to} ${treeDay}`.toLowerCase(),
  });

/** Batched reads of figures, one set a request. */
export const createProgressLoaders = (progress: ProgressStore) => ({
  entry: byKey(progress.byIds, ({ id }) => id),
  parts: manyByKey(progress.partsOf, ({ partOfEntryId }) => partOfEntryId ?? ''),
  rollUp: answering(progress.rollUps),
  silentCount: answering(progress.silentCounts),
});

export type ProgressLoaders = ReturnType<typeof createProgressLoaders>;
