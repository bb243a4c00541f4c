import { invariant } from '@mttq/kernel/fault';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryCommendationsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { awardCommendation, revokeCommendation, withdrawCommendationConsent } from './award-commendations.ts';
import type { CommendationFilter } from './commendation.postgres.ts';
import { type Commendation, isNamed } from './commendation.ts';
import { readIdentity } from './read-identity.ts';

const everything = {
  ...{ awardingUnitId: null, unitId: null, subjectUnitId: null, areaId: null, formCode: null },
  ...{ campaignId: null, roundId: null, year: null },
};

type Paging = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

const pageOf = async (paging: Paging, filter: Partial<CommendationFilter>, { stores }: Context) => {
  const page = readPage(paging, 1);
  const beforeId = page.after === undefined ? null : String(page.after[0]);
  const rows = await stores.commendations.find({
    ...{ ...everything, ...filter },
    ...{ beforeId, limit: page.first + 1 },
  });
  return toConnection(rows, page, ({ id }) => [id]);
};

const unitFilter = {
  AWARDED_BY: 'awardingUnitId',
  PROPOSED_BY: 'unitId',
  RECEIVED_BY: 'subjectUnitId',
} as const;

const commendations = (_: unknown, args: QueryCommendationsArgs, context: Context) =>
  pageOf(
    args,
    {
      ...(args.unitId == null ? {} : { [unitFilter[args.role ?? 'AWARDED_BY']]: args.unitId }),
      ...{ areaId: args.areaId ?? null, formCode: args.formCode ?? null, year: args.year ?? null },
      roundId: args.roundId ?? null,
    },
    context,
  );

// What is personal leaves by itself only while the person consents and the decision stands.
const personOf = (commendation: Commendation, { loaders }: Context) =>
  isNamed(commendation) ? loaders.commendations.person.load(commendation.id) : null;

// Reasons may speak of a person: they are for those who may read the lists.
const inScopeOnly = async (
  { unitId }: Commendation,
  text: string | null,
  { access }: Context,
): Promise<string | null> => ((await access.may('commendation:read', unitId)) ? text : null);

const commendationFields: Resolvers<Context>['Commendation'] = {
  __resolveReference: ({ id }, { loaders }) => loaders.commendations.commendation.load(id),
  form: async ({ formId }, _, { loaders }) => {
    const form = await loaders.commendations.form.load(formId);
    invariant(form, 'a commendation has a form');
    return form;
  },
  awardingUnit: ({ awardingUnitId }) => ({ id: awardingUnitId }),
  unit: ({ unitId }) => ({ id: unitId }),
  subjectUnit: ({ subjectUnitId }) => ({ id: subjectUnitId }),
  area: ({ areaId }) => (areaId === null ? null : { id: areaId }),
  personName: async (commendation, _, context) => (await personOf(commendation, context))?.name ?? null,
  merit: async (commendation, _, context) =>
    commendation.merit ?? (await personOf(commendation, context))?.merit ?? null,
  campaign: ({ campaignId }, _, { loaders }) =>
    campaignId === null ? null : loaders.campaigns.campaign.load(campaignId),
  round: async ({ roundId }, _, { stores }) =>
    roundId === null ? null : ((await stores.rounds.byId(roundId)) ?? null),
  rejectedBecause: (commendation, _, context) =>
    inScopeOnly(commendation, commendation.rejectedBecause, context),
  revokedBecause: (commendation, _, context) =>
    inScopeOnly(commendation, commendation.revokedBecause, context),
  viewerCanRevoke: async ({ state, awardingUnitId }, _, { access }) =>
    (state === 'DECIDED' || state === 'AWARDED') && (await access.may('commendation:revoke', awardingUnitId)),
};

/** The GraphQL edge of commendations. */
export const commendationResolvers: Resolvers<Context> = {
  Query: {
    commendation: (_, { id }, { loaders }) => loaders.commendations.commendation.load(id),
    commendations,
    commendationCounts: (_, { awardingUnitId, year }, { stores }) =>
      stores.commendations.counts(awardingUnitId, year),
    commendedPerson: (_, args, { deps, actor }) => readIdentity(deps)(args, actor),
  },
  Mutation: {
    awardCommendation: (_, { input }, { deps, actor }) => awardCommendation(deps)(input, actor),
    revokeCommendation: (_, { input }, { deps, actor }) => revokeCommendation(deps)(input, actor),
    withdrawCommendationConsent: (_, { input }, { deps, actor }) =>
      withdrawCommendationConsent(deps)(input, actor),
  },
  Commendation: commendationFields,
  Unit: {
    commendations: ({ id }, args, context) =>
      pageOf(args, { [unitFilter[args.role ?? 'AWARDED_BY']]: id, year: args.year ?? null }, context),
    commendationCounts: ({ id }, { year }, { stores }) => stores.commendations.counts(id, year),
  },
  Campaign: {
    commendations: ({ id }, args, context) =>
      pageOf(args, { campaignId: id, year: args.year ?? null }, context),
  },
};
