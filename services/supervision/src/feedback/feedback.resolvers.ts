import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryCitizenFeedbackListArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import {
  acceptFeedback,
  answerFeedback,
  beginFeedback,
  closeFeedbackPrivately,
  moderateFeedback,
  publishFeedback,
  refuseFeedback,
  routeFeedback,
} from './advance-feedback.ts';
import { deskOf, type Feedback, rate, reopen } from './feedback.ts';
import { findTrackedFeedback, rateFeedback, reopenFeedback } from './follow-feedback.ts';
import { receiveFeedback, sendFeedback } from './receive-feedback.ts';

const findFeedback = async (context: Context, id: string): Promise<Feedback | null> =>
  (await context.loaders.feedback.load(id)) ??
  (await context.reach('feedback:read', ({ feedback }) => feedback.byId(id))) ??
  null;

const citizenFeedbackList = async (_: unknown, args: QueryCitizenFeedbackListArgs, context: Context) => {
  const page = readPage(args, 1);
  const [beforeId] = page.after ?? [];
  const filter = {
    path: (await context.pathOf(args.unitId)) ?? '-',
    state: args.state ?? null,
    field: args.field ?? null,
    beforeId: beforeId === undefined ? null : String(beforeId),
    limit: page.first + 1,
  };
  const rows = await context.readIn('feedback:read', args.unitId, ({ feedback }) => feedback.find(filter));
  return toConnection(rows, page, ({ id }) => [id]);
};

const deadlineOf = (id: string | null, { loaders }: Context) =>
  id === null ? null : loaders.deadlines.deadline.load(id);

const desk = (feedback: Feedback) => ({ unit: { id: feedback.unitId }, ...deskOf(feedback) });

const moment = ({ clock }: Context) => ({ now: clock(), today: dayInVietnam(clock()) });

const feedbackFields: Resolvers<Context>['CitizenFeedback'] = {
  __resolveReference: ({ id }, context) => findFeedback(context, id),
  unit: ({ unitId }) => ({ id: unitId }),
  desk,
  firstResponseDeadline: ({ firstResponseDeadlineId }, _, context) =>
    deadlineOf(firstResponseDeadlineId, context),
  answerDeadline: ({ answerDeadlineId }, _, context) => deadlineOf(answerDeadlineId, context),
  words: async ({ id, unitId }, _, { inScope }) =>
    (await inScope('feedback:read', unitId, ({ feedback }) => feedback.wordsOf(id))) ?? [],
  viewerCanAccept: async ({ state, unitId }, _, { access }) =>
    state === 'RECEIVED' && (await access.may('feedback:accept', unitId)),
};

const trackedFields: Resolvers<Context>['TrackedFeedback'] = {
  state: ({ feedback }) => feedback.state,
  desk: ({ feedback }) => desk(feedback),
  receivedOn: ({ feedback }) => feedback.receivedOn,
  firstResponseDeadline: ({ feedback }, _, context) => deadlineOf(feedback.firstResponseDeadlineId, context),
  answerDeadline: ({ feedback }, _, context) => deadlineOf(feedback.answerDeadlineId, context),
  refusalReason: ({ feedback }) => feedback.refusalReason,
  answeredOn: ({ feedback }) => feedback.answeredOn,
  outcome: ({ feedback }) => feedback.outcome,
  publicAnswer: ({ feedback }) => feedback.publicAnswer,
  canReopen: ({ feedback }, _, context) => !isRefusal(reopen(feedback, moment(context))),
  canRate: ({ feedback }) => !isRefusal(rate(feedback, 5)),
  rating: ({ feedback }) => feedback.rating,
};

/** The GraphQL edge of citizens' feedback. */
export const feedbackResolvers: Resolvers<Context> = {
  Query: {
    citizenFeedback: (_, { id }, context) => findFeedback(context, id),
    citizenFeedbackList,
    trackedFeedback: (_, { trackingCode }, { deps, actor }) => findTrackedFeedback(deps)(trackingCode, actor),
  },
  Mutation: {
    sendFeedback: (_, { input }, { deps, actor }) => sendFeedback(deps)(input, actor),
    receiveFeedback: (_, { input }, { deps, actor }) => receiveFeedback(deps)(input, actor),
    acceptFeedback: (_, { input }, { deps, actor }) => acceptFeedback(deps)(input, actor),
    refuseFeedback: (_, { input }, { deps, actor }) => refuseFeedback(deps)(input, actor),
    routeFeedback: (_, { input }, { deps, actor }) => routeFeedback(deps)(input, actor),
    beginFeedback: (_, { input }, { deps, actor }) => beginFeedback(deps)(input, actor),
    answerFeedback: (_, { input }, { deps, actor }) => answerFeedback(deps)(input, actor),
    publishFeedback: (_, { input }, { deps, actor }) => publishFeedback(deps)(input, actor),
    closeFeedbackPrivately: (_, { input }, { deps, actor }) => closeFeedbackPrivately(deps)(input, actor),
    moderateFeedback: (_, { input }, { deps, actor }) => moderateFeedback(deps)(input, actor),
    reopenFeedback: (_, { input }, { deps, actor }) => reopenFeedback(deps)(input, actor),
    rateFeedback: (_, { input }, { deps, actor }) => rateFeedback(deps)(input, actor),
  },
  CitizenFeedback: feedbackFields,
  TrackedFeedback: trackedFields,
  FeedbackReceipt: {
    feedbackId: ({ feedback }) => feedback.id,
    unit: ({ feedback }) => ({ id: feedback.unitId }),
    firstResponseDeadline: ({ feedback }, _, context) =>
      deadlineOf(feedback.firstResponseDeadlineId, context),
    answerDeadline: ({ feedback }, _, context) => deadlineOf(feedback.answerDeadlineId, context),
  },
};
