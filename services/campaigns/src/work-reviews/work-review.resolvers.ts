import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryWorkReviewsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { correctWorkReview, recordWorkReview } from './record-work-review.ts';

const pageOf = async (args: QueryWorkReviewsArgs, context: Context) => {
  const page = readPage(args, 2);
  const [endsOn = '', id = ''] = (page.after ?? []).map(String);
  const days = [dayInVietnam(context.clock()), args.to].filter((day) => day != null);
  const rows = await context.stores.workReviews.find({
    ...{ unitId: args.unitId, belowOn: args.below ? days : null, section: args.section ?? null },
    ...{ from: args.from ?? null, to: args.to ?? null },
    ...{ after: page.after === undefined ? null : [endsOn, id], limit: page.first + 1 },
  });
  return toConnection(rows, page, (review) => [review.endsOn, review.id]);
};

/** The GraphQL edge of reviews of work. */
export const workReviewResolvers: Resolvers<Context> = {
  Query: {
    workReview: (_, { id }, { loaders }) => loaders.workReview.load(id),
    workReviews: (_, args, context) => pageOf(args, context),
  },
  Mutation: {
    recordWorkReview: (_, { input }, { deps, actor }) => recordWorkReview(deps)(input, actor),
    correctWorkReview: (_, { input }, { deps, actor }) => correctWorkReview(deps)(input, actor),
  },
  WorkReview: {
    __resolveReference: ({ id }, { loaders }) => loaders.workReview.load(id),
    unit: ({ unitId }) => ({ id: unitId }),
    document: ({ documentId }) => ({ id: documentId }),
    reviewedDocuments: ({ reviewedDocumentIds }) => reviewedDocumentIds.map((id) => ({ id })),
    plan: ({ planId }, _, { loaders }) => (planId === null ? null : loaders.plans.plan.load(planId)),
    sections: ({ sections }, { kinds }) =>
      kinds == null ? [...sections] : sections.filter(({ kind }) => kinds.includes(kind)),
    versions: ({ id }, _, { stores }) => stores.workReviews.versionsOf(id),
    viewerCanCorrect: ({ unitId }, _, { access }) => access.may('work-review:record', unitId),
  },
  WorkReviewVersion: {
    title: ({ content }) => content.title,
    sections: ({ content }) => [...content.sections],
  },
  Unit: { workReviews: ({ id }, args, context) => pageOf({ ...args, unitId: id }, context) },
};
