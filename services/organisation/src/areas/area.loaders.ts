import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Moment } from '../units/unit-tree.ts';
import { type AreasStore, createAreasStore } from './area.postgres.ts';
import type { AreaLink } from './area.table.ts';
import type { AreaFigures, AreaVersion } from './area.ts';

export type AreaLoaders = {
  /** The version that holds at the moment. */
  readonly area: (id: string, moment: Moment) => Promise<AreaVersion | null>;
  readonly versions: DataLoader<string, readonly AreaVersion[]>;
  readonly successors: DataLoader<string, readonly AreaLink[]>;
  readonly predecessors: DataLoader<string, readonly AreaLink[]>;
  readonly figures: DataLoader<string, readonly AreaFigures[]>;
  readonly page: AreasStore['page'];
};

export const createAreaLoaders = ({ manager }: DataSource): AreaLoaders => {
  const store = createAreasStore(manager);
  const areas = new Map<string, DataLoader<string, AreaVersion | null>>();
  return {
    page: store.page,
    area: (id, moment) => {
      const key = `${moment.asOf} ${moment.knownAt.toISOString()}`;
      const create = () =>
        byKey(
          (ids: readonly string[]) => store.byIds(ids, moment),
          ({ areaId }) => areaId,
        );
      const loader = areas.get(key) ?? create();
      areas.set(key, loader);
      return loader.load(id);
    },
    versions: manyByKey(store.versionsOf, ({ areaId }) => areaId),
    successors: manyByKey(
      (ids) => store.linksOf(ids, 'fromAreaId'),
      ({ fromAreaId }) => fromAreaId,
    ),
    predecessors: manyByKey(
      (ids) => store.linksOf(ids, 'toAreaId'),
      ({ toAreaId }) => toAreaId,
    ),
    figures: manyByKey(store.figuresOf, ({ areaId }) => areaId),
  };
};
