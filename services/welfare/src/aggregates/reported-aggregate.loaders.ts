import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { AggregateStore } from './reported-aggregate.postgres.ts';
import type { ReportedAggregate } from './reported-aggregate.ts';

export type AggregateLoaders = {
  readonly aggregate: DataLoader<string, ReportedAggregate | null>;
  /** By the id of the record that was corrected. */
  readonly correctionOf: DataLoader<string, ReportedAggregate | null>;
};

export const createAggregateLoaders = (aggregates: AggregateStore): AggregateLoaders => ({
  aggregate: byKey(aggregates.byIds, ({ id }) => id),
  correctionOf: byKey(aggregates.corrections, ({ correctsId }) => correctsId ?? ''),
});
