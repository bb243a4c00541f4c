import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import { searchKey } from '@mttq/kernel/search-key';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type {
  QueryMemberOrganisationsArgs,
  Resolvers,
  UnitMemberCountsArgs,
} from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { countMembers } from './count-members.ts';
import { latestCounts } from './organisation.ts';
import { recordPresence } from './record-presence.ts';
import { registerOrganisation } from './register-organisation.ts';

const memberOrganisations = async (_: unknown, args: QueryMemberOrganisationsArgs, context: Context) => {
  const page = readPage(args, 1);
  const filter = {
    asOf: args.asOf ?? dayInVietnam(context.clock()),
    ...(args.level == null ? {} : { level: args.level }),
    ...(args.text == null ? {} : { searchKey: searchKey(args.text) }),
  };
  const rows = await context.loaders.organisations.page(filter, {
    limit: page.first + 1,
    ...(page.after === undefined ? {} : { after: String(page.after[0]) }),
  });
  return toConnection(rows, page, ({ id }) => [id]);
};

const memberCounts = async (
  { id }: { readonly id: string },
  { organisationId, asOf }: UnitMemberCountsArgs,
  { loaders }: Context,
) => {
  const all = await loaders.organisations.countsOfUnit.load(id);
  const chosen =
    organisationId == null ? all : all.filter((count) => count.organisationId === organisationId);
  return asOf == null ? chosen : latestCounts(chosen, asOf);
};

const found = async <Row>(row: Promise<Row | null>): Promise<Row> => {
  const value = await row;
  invariant(value !== null, 'a foreign key points at a row');
  return value;
};

/** The GraphQL edge of member organisations. */
export const organisationResolvers: Resolvers<Context> = {
  Query: {
    memberOrganisation: (_, { id }, { loaders }) => loaders.organisations.organisation.load(id),
    memberOrganisations,
  },
  Mutation: {
    registerMemberOrganisation: (_, { input }, { deps, actor }) => registerOrganisation(deps)(input, actor),
    recordPresence: (_, { input }, { deps, actor }) => recordPresence(deps)(input, actor),
    countMembers: (_, { input }, { deps, actor }) => countMembers(deps)(input, actor),
  },
  MemberOrganisation: {
    __resolveReference: ({ id }, { loaders }) => loaders.organisations.organisation.load(id),
    presences: ({ id }, _, { loaders }) => loaders.organisations.presences.load(id),
  },
  MemberCount: {
    organisation: ({ organisationId }, _, { loaders }) =>
      found(loaders.organisations.organisation.load(organisationId)),
    unit: ({ unitId }, _, { loaders, moment }) => found(loaders.units.unit(unitId, moment)),
    recordedAt: ({ recordedFrom }) => recordedFrom,
    document: ({ documentId }, _, { loaders }) =>
      documentId === null ? null : loaders.documents.document.load(documentId),
  },
  Unit: { memberCounts },
};
