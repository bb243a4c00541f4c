import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { assignTargets } from './assign-targets.ts';
import { acceptTarget, registerTarget } from './register-target.ts';
import { agreeTarget, reviseTarget, withdrawTarget } from './revise-target.ts';
import { setTarget } from './set-target.ts';
import type { TargetFilter } from './target.postgres.ts';
import { isCounted, type Target } from './target.ts';

const everything = { planId: null, unitId: null, parentTargetId: null, indicatorId: null, states: null };
const standing = ['PROPOSED', 'ASSIGNED', 'REGISTERED', 'AGREED', 'ACHIEVED', 'NOT_ACHIEVED'] as const;

type Paging = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

const pageOf = async (
  paging: Paging,
  filter: Partial<TargetFilter>,
  find: (filter: TargetFilter) => Promise<readonly Target[]>,
) => {
  const page = readPage(paging, 1);
  const [afterId] = (page.after ?? []).map(String);
  const rows = await find({ ...everything, ...filter, afterId: afterId ?? null, limit: page.first + 1 });
  return toConnection(rows, page, ({ id }) => [id]);
};

/** What of a target nobody below it has taken on. */
export type TargetGap = { readonly target: Target };

const gapFields: NonNullable<Resolvers<Context>['TargetGap']> = {
  amount: async ({ target }, _, { loaders }) =>
    target.value - ((await loaders.targets.below.load(target.id))?.agreed ?? 0n),
  reserve: ({ target }) => target.reserve ?? 0n,
  holder: ({ target }) => ({ id: target.unitId }),
  notAgreed: async ({ target }, _, { loaders }) => {
    const below = await loaders.targets.below.load(target.id);
    return (below?.handedDown ?? 0n) - (below?.agreed ?? 0n);
  },
  waitingCount: async ({ target }, _, { loaders }) =>
    (await loaders.targets.below.load(target.id))?.waiting ?? 0,
  waiting: ({ target }, args, { stores }) =>
    pageOf(args, { parentTargetId: target.id, states: ['ASSIGNED'] }, stores.targets.find),
};

const targetFields: Resolvers<Context>['Target'] = {
  __resolveReference: ({ id }, { loaders }) => loaders.targets.target.load(id),
  plan: ({ planId }, _, { loaders }) => (planId === null ? null : loaders.plans.plan.load(planId)),
  indicator: async ({ indicatorId }, _, { loaders }) => {
    const indicator = await loaders.indicators.indicator.load(indicatorId);
    if (indicator === null) throw new Error(`bug: target of no indicator ${indicatorId}`);
    return indicator;
  },
  unit: ({ unitId }) => ({ id: unitId }),
  parent: ({ parentTargetId }, _, { loaders }) =>
    parentTargetId === null ? null : loaders.targets.target.load(parentTargetId),
  children: ({ id }, args, { stores }) =>
    pageOf(args, { parentTargetId: id, states: args.states ?? standing }, stores.targets.find),
  places: ({ placeUnitIds }) => placeUnitIds.map((id) => ({ id })),
  document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
  handedDown: async ({ id, reserve }, _, { loaders }) =>
    reserve === null ? null : ((await loaders.targets.below.load(id))?.handedDown ?? 0n),
  gap: (target) => (target.reserve === null || !isCounted(target) ? null : { target }),
  successor: ({ successorTargetId }, _, { loaders }) =>
    successorTargetId === null ? null : loaders.targets.target.load(successorTargetId),
  versions: ({ id }, _, { loaders }) => loaders.targets.versions.load(id),
};

/** The GraphQL edge of targets. */
export const targetResolvers: Resolvers<Context> = {
  Query: {
    target: (_, { id }, { loaders }) => loaders.targets.target.load(id),
    proposedTargets: (_, args, { inScope, stores }) =>
      pageOf(args, { planId: args.planId, states: ['PROPOSED'] }, async (filter) => {
        const unitId = await stores.plans.unitOf(args.planId);
        if (unitId === undefined) return [];
        return (await inScope('plan:draft', unitId, ({ targets }) => targets.find(filter))) ?? [];
      }),
  },
  Mutation: {
    setTarget: (_, { input }, { deps, actor }) => setTarget(deps)(input, actor),
    assignTargets: (_, { input }, { deps, actor }) => assignTargets(deps)(input, actor),
    registerTarget: (_, { input }, { deps, actor }) => registerTarget(deps)(input, actor),
    acceptTarget: (_, { input }, { deps, actor }) => acceptTarget(deps)(input, actor),
    agreeTarget: (_, { input }, { deps, actor }) => agreeTarget(deps)(input, actor),
    reviseTarget: (_, { input }, { deps, actor }) => reviseTarget(deps)(input, actor),
    withdrawTarget: (_, { input }, { deps, actor }) => withdrawTarget(deps)(input, actor),
  },
  Target: targetFields,
  TargetGap: gapFields,
  TargetVersion: { unit: ({ unitId }) => ({ id: unitId }) },
  Plan: {
    targets: ({ id }, args, { stores }) =>
      pageOf(args, { planId: id, states: args.states ?? standing }, stores.targets.find),
  },
  Unit: {
    targets: ({ id }, args, { stores }) =>
      pageOf(
        args,
        { unitId: id, indicatorId: args.indicatorId ?? null, states: args.states ?? standing },
        stores.targets.find,
      ),
  },
};
