import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { createTreeRecordStore, type TreeRecordStore } from '../planning/tree-record.postgres.ts';
import { createUnitChangeStore, type UnitChangeStore } from './unit-change.postgres.ts';
import type { UnitChange } from './unit-change.ts';

/** Reads of changes outside of transactions. */
export type UnitChangeLoaders = {
  readonly change: DataLoader<string, UnitChange | null>;
  readonly changes: UnitChangeStore;
  readonly treeRecord: TreeRecordStore;
};

export const createUnitChangeLoaders = (dataSource: DataSource): UnitChangeLoaders => {
  const changes = createUnitChangeStore(dataSource.manager);
  return {
    change: byKey(
      (ids) => changes.byIds(ids),
      (change) => change.id,
    ),
    changes,
    treeRecord: createTreeRecordStore(dataSource.manager),
  };
};
