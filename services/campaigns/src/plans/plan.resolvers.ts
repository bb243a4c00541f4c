import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryPlansArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { draftPlan, redraftPlan } from './draft-plan.ts';
import { amendPlan, closePlan, issuePlan, returnPlan, submitPlan } from './issue-plan.ts';
import type { PlanFilter } from './plan.postgres.ts';
import type { Plan } from './plan.ts';

const everything = {
  ...{ unitId: null, parentPlanId: null, campaignId: null, coordinationProgrammeId: null },
  ...{ activeOn: null, states: null },
};

type Paging = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

const pageOf = async (
  paging: Paging,
  filter: Partial<PlanFilter>,
  find: (filter: PlanFilter) => Promise<readonly Plan[]>,
) => {
  const page = readPage(paging, 2);
  const [startsOn = '', id = ''] = (page.after ?? []).map(String);
  const after = page.after === undefined ? null : ([startsOn, id] as const);
  const rows = await find({ ...everything, ...filter, after, limit: page.first + 1 });
  return toConnection(rows, page, (plan) => [plan.startsOn, plan.id]);
};

const plans = (_: unknown, args: QueryPlansArgs, { stores }: Context) =>
  pageOf(
    args,
    {
      unitId: args.unitId ?? null,
      campaignId: args.campaignId ?? null,
      activeOn: args.activeOn ?? null,
      states: ['ISSUED', 'CLOSED'],
    },
    stores.plans.find,
  );

const planFields: Resolvers<Context>['Plan'] = {
  __resolveReference: ({ id }, { loaders }) => loaders.plans.plan.load(id),
  unit: ({ unitId }) => ({ id: unitId }),
  committee: ({ committeeId }) => (committeeId === null ? null : { id: committeeId }),
  document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
  implementsDocuments: ({ implementsDocumentIds }) => implementsDocumentIds.map((id) => ({ id })),
  theme: ({ themeId }, _, { loaders }) => (themeId === null ? null : loaders.theme.load(themeId)),
  campaigns: async ({ campaignIds }, _, { loaders }) =>
    (await Promise.all(campaignIds.map((id) => loaders.campaigns.campaign.load(id)))).filter(
      (campaign) => campaign !== null,
    ),
  coordinationProgrammes: ({ coordinationProgrammeIds }) => coordinationProgrammeIds.map((id) => ({ id })),
  parents: async ({ parentPlanIds }, _, { loaders }) =>
    (await Promise.all(parentPlanIds.map((id) => loaders.plans.plan.load(id)))).filter(
      (plan) => plan !== null,
    ),
  children: ({ id }, args, { stores }) => pageOf(args, { parentPlanId: id }, stores.plans.find),
  versions: ({ id }, _, { loaders }) => loaders.plans.versions.load(id),
  viewerCanIssue: ({ unitId }, _, { access }) => access.may('plan:issue', unitId),
};

/** The GraphQL edge of plans. */
export const planResolvers: Resolvers<Context> = {
  Query: {
    plan: (_, { id }, { loaders }) => loaders.plans.plan.load(id),
    plans,
    planDrafts: (_, args, { inScope }) =>
      pageOf(
        args,
        { unitId: args.unitId, states: ['DRAFT', 'REVIEW'] },
        async (filter) =>
          (await inScope('plan:draft', args.unitId, ({ plans: drafts }) => drafts.find(filter))) ?? [],
      ),
  },
  Mutation: {
    draftPlan: (_, { input }, { deps, actor }) => draftPlan(deps)(input, actor),
    redraftPlan: (_, { input }, { deps, actor }) => redraftPlan(deps)(input, actor),
    submitPlan: (_, { input }, { deps, actor }) => submitPlan(deps)(input, actor),
    returnPlan: (_, { input }, { deps, actor }) => returnPlan(deps)(input, actor),
    issuePlan: (_, { input }, { deps, actor }) => issuePlan(deps)(input, actor),
    amendPlan: (_, { input }, { deps, actor }) => amendPlan(deps)(input, actor),
    closePlan: (_, { input }, { deps, actor }) => closePlan(deps)(input, actor),
  },
  Plan: planFields,
  CoordinationProgramme: {
    plans: ({ id }, args, { stores }) =>
      pageOf(args, { coordinationProgrammeId: id, states: ['ISSUED', 'CLOSED'] }, stores.plans.find),
  },
  PlanVersion: {
    unit: ({ unitId }) => ({ id: unitId }),
    document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
  },
  Unit: {
    plans: ({ id }, args, { stores }) =>
      pageOf(
        args,
        { unitId: id, activeOn: args.activeOn ?? null, states: ['ISSUED', 'CLOSED'] },
        stores.plans.find,
      ),
  },
};
