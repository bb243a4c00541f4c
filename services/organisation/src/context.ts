import type { GraphContext } from '@mttq/platform/graph/graph-context';
import { createUnitChangeLoaders, type UnitChangeLoaders } from './changes/unit-change.loaders.ts';
import { createLineageGraph, type LineageGraph } from './lineage/lineage-graph.postgres.ts';
import { createLineageLoaders, type LineageLoaders } from './lineage/lineage-link.loaders.ts';
import { createTreeDifferences, type TreeDifferences } from './units/tree-difference.postgres.ts';
import { createUnitLoaders, type UnitLoaders } from './units/unit.loaders.ts';
import { createUnitTree, type UnitTree } from './units/unit-tree.postgres.ts';
import { createUnitOfWork, type Deps } from './unit-of-work.ts';

/** What every resolver of this service is given. */
export type Context = GraphContext & {
  /** The door for use cases: writes happen behind it and nowhere else. */
  readonly deps: Deps;
  readonly tree: UnitTree;
  readonly differences: TreeDifferences;
  readonly lineage: LineageGraph;
  /** Batched reads, new for every request. */
  readonly loaders: {
    readonly units: UnitLoaders;
    readonly lineage: LineageLoaders;
    readonly changes: UnitChangeLoaders;
  };
};

export const contextFor = (request: GraphContext): Context => {
  const tree = createUnitTree(request.dataSource);
  const lineage = createLineageGraph(request.dataSource);
  return {
    ...request,
    deps: createUnitOfWork(request.dataSource, request),
    tree,
    differences: createTreeDifferences(request.dataSource),
    lineage,
    loaders: {
      units: createUnitLoaders(tree),
      lineage: createLineageLoaders(lineage),
      changes: createUnitChangeLoaders(request.dataSource),
    },
  };
};
