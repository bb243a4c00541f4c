import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type { IndicatorStore } from './indicator.postgres.ts';

/** Batched reads of indicators, one set a request. */
export const createIndicatorLoaders = (indicators: IndicatorStore) => ({
  indicator: byKey(indicators.byIds, ({ id }) => id),
  parts: manyByKey(indicators.partsOf, ({ parentIndicatorId }) => parentIndicatorId ?? ''),
  versions: manyByKey(indicators.versionsOf, ({ indicatorId }) => indicatorId),
});

export type IndicatorLoaders = ReturnType<typeof createIndicatorLoaders>;
