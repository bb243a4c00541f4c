import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type { PracticeModelStore } from './practice-model.postgres.ts';

/** Batched reads of models, one set a request. */
export const createPracticeModelLoaders = (models: PracticeModelStore) => ({
  model: byKey(models.byIds, ({ id }) => id),
  steps: manyByKey(models.stepsOf, ({ modelId }) => modelId),
  headcounts: manyByKey(models.headcountsOf, ({ modelId }) => modelId),
});

export type PracticeModelLoaders = ReturnType<typeof createPracticeModelLoaders>;
