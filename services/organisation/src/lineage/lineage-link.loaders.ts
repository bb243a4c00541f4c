import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { Direction, LineageGraph } from './lineage-graph.postgres.ts';
import type { RecordedLineageLink } from './lineage-link.ts';

type Links = { readonly id: string; readonly links: readonly RecordedLineageLink[] };

/** Batched reads of lineage, one set a request. */
export type LineageLoaders = {
  /** Links of a unit in one direction, on record at the instant. */
  readonly links: (
    unitId: string,
    direction: Direction,
    knownAt: Date,
  ) => Promise<readonly RecordedLineageLink[]>;
};

export const createLineageLoaders = (graph: LineageGraph): LineageLoaders => {
  const loaders = new Map<string, DataLoader<string, Links | null>>();
  const loaderOf = (direction: Direction, knownAt: Date) => {
    const key = `${direction} ${knownAt.toISOString()}`;
    const known = loaders.get(key);
    if (known !== undefined) return known;
    const loader = byKey<string, Links>(
      async (ids) => {
        const links = await graph.links(ids, direction, knownAt);
        return ids.map((id, position) => ({ id, links: links[position] ?? [] }));
      },
      ({ id }) => id,
    );
    loaders.set(key, loader);
    return loader;
  };
  return {
    links: async (unitId, direction, knownAt) =>
      (await loaderOf(direction, knownAt).load(unitId))?.links ?? [],
  };
};
