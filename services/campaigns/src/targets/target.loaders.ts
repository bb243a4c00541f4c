import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type { TargetStore } from './target.postgres.ts';

/** Batched reads of targets, one set a request. */
export const createTargetLoaders = (targets: TargetStore) => ({
  target: byKey(targets.byIds, ({ id }) => id),
  versions: manyByKey(targets.versionsOf, ({ targetId }) => targetId),
  below: byKey(targets.below, ({ parentTargetId }) => parentTargetId),
});

export type TargetLoaders = ReturnType<typeof createTargetLoaders>;
