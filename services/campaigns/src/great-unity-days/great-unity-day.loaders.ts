import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type { UnityDayStore } from './great-unity-day.postgres.ts';

/** Batched reads of Great Unity Days, one set a request. */
export const createUnityDayLoaders = (days: UnityDayStore) => ({
  day: byKey(days.byIds, ({ id }) => id),
  ofArea: manyByKey(days.ofAreas, ({ areaId }) => areaId),
});

export type UnityDayLoaders = ReturnType<typeof createUnityDayLoaders>;
