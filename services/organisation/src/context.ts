import type { GraphContext } from '@mttq/platform/graph/graph-context';
import { type AreaLoaders, createAreaLoaders } from './areas/area.loaders.ts';
import { createUnitChangeLoaders, type UnitChangeLoaders } from './changes/unit-change.loaders.ts';
import { type CommitteeLoaders, createCommitteeLoaders } from './committees/committee.loaders.ts';
import { createTreeDifferences, type TreeDifferences } from './differences/tree-difference.postgres.ts';
import { createDocumentLoaders, type DocumentLoaders } from './documents/document.loaders.ts';
import { createLineageGraph, type LineageGraph } from './lineage/lineage-graph.postgres.ts';
import { createLineageLoaders, type LineageLoaders } from './lineage/lineage-link.loaders.ts';
import { createMandateLoaders, type MandateLoaders } from './mandates/mandate.loaders.ts';
import { createMeetingLoaders, type MeetingLoaders } from './meetings/meeting.loaders.ts';
import { createOrganisationLoaders, type OrganisationLoaders } from './organisations/organisation.loaders.ts';
import { createPersonLoaders, type PersonLoaders } from './persons/person.loaders.ts';
import { createTermLoaders, type TermLoaders } from './terms/term.loaders.ts';
import { createUnitOfWork, type Deps } from './unit-of-work.ts';
import { createUnitLoaders, type UnitLoaders } from './units/unit.loaders.ts';
import { momentOf } from './units/unit-arguments.ts';
import { createUnitTree, type UnitTree } from './units/unit-tree.postgres.ts';
import type { Moment } from './units/unit-tree.ts';

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
    readonly areas: AreaLoaders;
    readonly committees: CommitteeLoaders;
    readonly documents: DocumentLoaders;
    readonly mandates: MandateLoaders;
    readonly meetings: MeetingLoaders;
    readonly organisations: OrganisationLoaders;
    readonly persons: PersonLoaders;
    readonly terms: TermLoaders;
  };
  /** Today and now, once for the whole request, so that all reads of it share their batches. */
  readonly moment: Moment;
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
    moment: momentOf({}, request.clock),
    loaders: {
      units: createUnitLoaders(tree),
      lineage: createLineageLoaders(lineage),
      changes: createUnitChangeLoaders(request.dataSource),
      areas: createAreaLoaders(request.dataSource),
      committees: createCommitteeLoaders(request.dataSource),
      documents: createDocumentLoaders(request.dataSource),
      mandates: createMandateLoaders(request.dataSource),
      meetings: createMeetingLoaders(request.dataSource),
      organisations: createOrganisationLoaders(request.dataSource),
      persons: createPersonLoaders(request.dataSource),
      terms: createTermLoaders(request.dataSource),
    },
  };
};
