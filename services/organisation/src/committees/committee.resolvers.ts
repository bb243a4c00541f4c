import { type Page, readPage, toConnection } from '@mttq/platform/graph/page';
import type {
  QueryCommitteesArgs,
  QueryCommitteesAwaitingDecisionArgs,
  Resolvers,
} from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { ceaseCommittee } from './cease-committee.ts';
import type { CommitteeFilter } from './committee.postgres.ts';
import { type Committee, placeOf } from './committee.ts';
import { correctCommittee } from './correct-committee.ts';
import { establishCommittee } from './establish-committee.ts';
import { prepareCommittee } from './prepare-committee.ts';

const behind = ({ first, after }: Page) => ({
  limit: first + 1,
  ...(after === undefined ? {} : { after: String(after[0]) }),
});

const keysOf = ({ id }: Committee) => [id];

const committees = async (_: unknown, args: QueryCommitteesArgs, { loaders }: Context) => {
  const page = readPage(args, 1);
  const { unitId, areaId, kind, state } = args.filter ?? {};
  const filter: CommitteeFilter = {
    ...(unitId == null ? {} : { unitId }),
    ...(areaId == null ? {} : { areaId }),
    ...(kind == null ? {} : { kind }),
    ...(state == null ? {} : { states: [state] }),
  };
  const rows = await loaders.committees.page(filter, behind(page));
  return toConnection(rows, page, keysOf);
};

const awaiting = async (
  _: unknown,
  args: QueryCommitteesAwaitingDecisionArgs,
  { loaders, moment }: Context,
) => {
  const page = readPage(args, 1);
  const rows = await loaders.committees.awaitingDecision(moment.asOf, behind(page));
  return toConnection(rows, page, keysOf);
};

const present = <Row>(rows: readonly (Row | null)[]): Row[] => rows.filter((row) => row !== null);

const load = <Row>(id: string | null, loader: { load: (id: string) => Promise<Row | null> }) =>
  id === null ? null : loader.load(id);

const committeeFields: Resolvers<Context>['Committee'] = {
  __resolveReference: ({ id }, { loaders }) => loaders.committees.committee.load(id),
  unit: ({ unitId }, _, { loaders, moment }) => (unitId === null ? null : loaders.units.unit(unitId, moment)),
  area: ({ areaId }, _, { loaders, moment }) => (areaId === null ? null : loaders.areas.area(areaId, moment)),
  organisation: ({ organisationId }, _, { loaders }) =>
    load(organisationId, loaders.organisations.organisation),
  parentCommittee: ({ parentCommitteeId }, _, { loaders }) =>
    load(parentCommitteeId, loaders.committees.committee),
  predecessors: async ({ predecessorIds }, _, { loaders }) =>
    present(await Promise.all(predecessorIds.map((id) => loaders.committees.committee.load(id)))),
  successors: ({ id }, _, { loaders }) => loaders.committees.successors(id),
  establishedBy: ({ establishedBy }, _, { loaders }) => load(establishedBy, loaders.documents.document),
  ceasedBy: ({ ceasedBy }, _, { loaders }) => load(ceasedBy, loaders.documents.document),
  viewerCanCease: async (committee, _, { access }) =>
    committee.state !== 'CEASED' && (await access.may('committee:cease', placeOf(committee))),
};

/** The GraphQL edge of committees. */
export const committeeResolvers: Resolvers<Context> = {
  Query: {
    committee: (_, { id }, { loaders }) => loaders.committees.committee.load(id),
    committees,
    committeesAwaitingDecision: awaiting,
  },
  Mutation: {
    prepareCommittee: (_, { input }, { deps, actor }) => prepareCommittee(deps)(input, actor),
    establishCommittee: (_, { input }, { deps, actor }) => establishCommittee(deps)(input, actor),
    ceaseCommittee: (_, { input }, { deps, actor }) => ceaseCommittee(deps)(input, actor),
    correctCommittee: (_, { input }, { deps, actor }) => correctCommittee(deps)(input, actor),
  },
  Committee: committeeFields,
  Unit: { committees: ({ id }, _, { loaders }) => loaders.committees.ofPlace.load(id) },
};
