import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryRecommendationsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { isOverdue } from '../deadlines/deadline.ts';
import { draftRecommendation } from './draft-recommendation.ts';
import {
  acknowledgeRecommendation,
  answerRecommendation,
  closeRecommendation,
  escalateRecommendation,
  remindRecommendation,
  sendRecommendation,
  verifyRecommendation,
  waiveRecommendation,
} from './follow-recommendation.ts';
import type { Recommendation } from './recommendation.ts';

const findRecommendation = async (context: Context, id: string): Promise<Recommendation | null> =>
  (await context.loaders.recommendations.load(id)) ??
  (await context.reach('supervision:read', ({ recommendations: store }) => store.byId(id))) ??
  null;

const recommendations = async (_: unknown, args: QueryRecommendationsArgs, context: Context) => {
  const page = readPage(args, 1);
  const [beforeId] = page.after ?? [];
  const path = (await context.pathOf(args.unitId)) ?? '-';
  const filter = {
    path,
    state: args.state ?? null,
    overdueOn: args.isOverdue === true ? dayInVietnam(context.clock()) : null,
    beforeId: beforeId === undefined ? null : String(beforeId),
    limit: page.first + 1,
  };
  const rows = await context.readIn('supervision:read', args.unitId, ({ recommendations: store }) =>
    store.find(filter),
  );
  return toConnection(rows, page, ({ id }) => [id]);
};

/** The GraphQL edge of recommendations. */
export const recommendationResolvers: Resolvers<Context> = {
  Query: {
    recommendation: (_, { id }, context) => findRecommendation(context, id),
    recommendations,
  },
  Mutation: {
    draftRecommendation: (_, { input }, { deps, actor }) => draftRecommendation(deps)(input, actor),
    sendRecommendation: (_, { input }, { deps, actor }) => sendRecommendation(deps)(input, actor),
    acknowledgeRecommendation: (_, { input }, { deps, actor }) =>
      acknowledgeRecommendation(deps)(input, actor),
    answerRecommendation: (_, { input }, { deps, actor }) => answerRecommendation(deps)(input, actor),
    verifyRecommendation: (_, { input }, { deps, actor }) => verifyRecommendation(deps)(input, actor),
    closeRecommendation: (_, { input }, { deps, actor }) => closeRecommendation(deps)(input, actor),
    waiveRecommendation: (_, { input }, { deps, actor }) => waiveRecommendation(deps)(input, actor),
    remindRecommendation: (_, { input }, { deps, actor }) => remindRecommendation(deps)(input, actor),
    escalateRecommendation: (_, { input }, { deps, actor }) => escalateRecommendation(deps)(input, actor),
  },
  Recommendation: {
    __resolveReference: ({ id }, context) => findRecommendation(context, id),
    unit: ({ unitId }) => ({ id: unitId }),
    round: async ({ roundId }, _, context) =>
      (await context.loaders.rounds.load(roundId)) ??
      (await context.reach('supervision:read', ({ rounds }) => rounds.byId(roundId))) ??
      null,
    deadline: ({ deadlineId }, _, { loaders }) =>
      deadlineId === null ? null : loaders.deadlines.deadline.load(deadlineId),
    isOverdue: async ({ deadlineId }, _, { loaders, clock }) => {
      const deadline = deadlineId === null ? null : await loaders.deadlines.deadline.load(deadlineId);
      return deadline !== null && isOverdue(deadline, dayInVietnam(clock()));
    },
    steps: async ({ id, unitId }, _, { inScope }) =>
      (await inScope('supervision:read', unitId, ({ recommendations: store }) => store.stepsOf(id))) ?? [],
  },
};
