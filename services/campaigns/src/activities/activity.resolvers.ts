import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryActivitiesArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { ActivityFilter } from './activity.postgres.ts';
import { cancelActivity, changeActivity, holdActivity } from './change-activity.ts';
import { findActivity, findActivityVersions } from './find-activity.ts';
import { recordActivity } from './record-activity.ts';

const everything = {
  ...{ unitId: null, kindCode: null, campaignId: null, planId: null, coordinationProgrammeId: null },
  ...{ placeUnitId: null, areaId: null, from: null, to: null, states: null },
};

type Paging = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

const pageOf = async (
  paging: Paging,
  filter: Partial<ActivityFilter>,
  { stores, inScope, access }: Context,
) => {
  const page = readPage(paging, 2);
  const [startsOn = '', id = ''] = (page.after ?? []).map(String);
  const after = page.after === undefined ? null : ([startsOn, id] as const);
  const whole = { ...everything, ...filter, after, limit: page.first + 1 };
  const { unitId } = whole;
  // Of a unit, its readers see what is not public, too.
  const rows =
    unitId !== null && (await access.may('activity:read', unitId))
      ? await inScope('activity:read', unitId, ({ activities }) => activities.find(whole))
      : undefined;
  return toConnection(rows ?? (await stores.activities.find(whole)), page, (activity) => [
    activity.startsOn,
    activity.id,
  ]);
};

const activities = (_: unknown, args: QueryActivitiesArgs, context: Context) =>
  pageOf(
    args,
    {
      ...{ unitId: args.unitId ?? null, kindCode: args.kindCode ?? null, areaId: args.areaId ?? null },
      ...{ placeUnitId: args.placeUnitId ?? null, from: args.from ?? null, to: args.to ?? null },
      states: args.states ?? null,
    },
    context,
  );

const activityFields: Resolvers<Context>['Activity'] = {
  __resolveReference: ({ id }, { loaders }) => loaders.activities.activity.load(id),
  unit: ({ unitId }) => ({ id: unitId }),
  kind: async ({ kindId }, _, { loaders }) => {
    const kind = await loaders.activities.kind.load(kindId);
    invariant(kind, 'an activity has a kind');
    return kind;
  },
  placeUnit: ({ placeUnitId }) => (placeUnitId === null ? null : { id: placeUnitId }),
  area: ({ areaId }) => (areaId === null ? null : { id: areaId }),
  campaigns: async ({ campaignIds }, _, { loaders }) =>
    (await Promise.all(campaignIds.map((id) => loaders.campaigns.campaign.load(id)))).filter(
      (campaign) => campaign !== null,
    ),
  plan: ({ planId }, _, { loaders }) => (planId === null ? null : loaders.plans.plan.load(planId)),
  coordinationProgrammes: ({ coordinationProgrammeIds }) => coordinationProgrammeIds.map((id) => ({ id })),
  document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
  versions: async (activity, _, { deps, actor }) => [...(await findActivityVersions(deps)(activity, actor))],
  viewerCanChange: async ({ state, unitId }, _, { access }) =>
    state !== 'CANCELLED' && (await access.may('activity:record', unitId)),
};

/** The GraphQL edge of activities. */
export const activityResolvers: Resolvers<Context> = {
  Query: {
    activity: async (_, { id }, { loaders, deps, actor }) =>
      (await loaders.activities.activity.load(id)) ?? (await findActivity(deps)(id, actor)) ?? null,
    activities,
  },
  Mutation: {
    recordActivity: (_, { input }, { deps, actor }) => recordActivity(deps)(input, actor),
    holdActivity: (_, { input }, { deps, actor }) => holdActivity(deps)(input, actor),
    cancelActivity: (_, { input }, { deps, actor }) => cancelActivity(deps)(input, actor),
    changeActivity: (_, { input }, { deps, actor }) => changeActivity(deps)(input, actor),
  },
  Activity: activityFields,
  ActivityVersion: {
    title: ({ content }) => content.title,
    startsOn: ({ content }) => content.startsOn,
    endsOn: ({ content }) => content.endsOn,
    // What was put on record before a day could be unknown had one.
    isDayKnown: ({ content }) => content.isDayKnown ?? true,
    state: ({ content }) => content.state,
    participantCount: ({ content }) => content.participantCount,
    isApproximate: ({ content }) => content.isApproximate,
  },
  ActivityCount: {
    kind: async ({ kindId }, _, { loaders }) => {
      const kind = await loaders.activities.kind.load(kindId);
      invariant(kind, 'a count has a kind');
      return kind;
    },
    participantCount: ({ participantCount }) => BigInt(participantCount) * 10_000n,
  },
  Unit: {
    activities: ({ id }, args, context) =>
      pageOf(args, { unitId: id, from: args.from ?? null, to: args.to ?? null }, context),
    activityCounts: ({ id }, { from, to }, { stores, clock }) => {
      const today = dayInVietnam(clock());
      return stores.activities.counts(id, { from, to, on: [to, today].sort()[0] ?? today });
    },
  },
  Campaign: { activities: ({ id }, args, context) => pageOf(args, { campaignId: id }, context) },
  Plan: { activities: ({ id }, args, context) => pageOf(args, { planId: id }, context) },
  CoordinationProgramme: {
    __resolveReference: ({ id }) => ({ id }),
    activities: ({ id }, args, context) => pageOf(args, { coordinationProgrammeId: id }, context),
  },
};
