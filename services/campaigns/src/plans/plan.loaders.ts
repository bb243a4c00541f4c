import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type { PlanStore } from './plan.postgres.ts';

/** Batched reads of what was issued, one set a request. */
export const createPlanLoaders = (plans: PlanStore) => ({
  plan: byKey(plans.byIds, ({ id }) => id),
  versions: manyByKey(plans.versionsOf, ({ planId }) => planId),
});

export type PlanLoaders = ReturnType<typeof createPlanLoaders>;
