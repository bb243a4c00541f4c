import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryReportedAggregatesArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { recordReportedAggregate } from './record-reported-aggregate.ts';

const findAggregates = async (args: Partial<QueryReportedAggregatesArgs>, { aggregates }: Context) => {
  const page = readPage(args, 1);
  const rows = await aggregates.find({
    unitId: args.unitId,
    indicator: args.indicator,
    documentId: args.documentId,
    isWithCorrected: args.includeCorrected ?? false,
    beforeId: page.after === undefined ? null : String(page.after[0]),
    limit: page.first + 1,
  });
  return toConnection(rows, page, ({ id }) => [id]);
};

/** The GraphQL edge of figures of documents. */
export const aggregateResolvers: Resolvers<Context> = {
  Query: {
    reportedAggregate: (_, { id }, { loaders }) => loaders.aggregates.aggregate.load(id),
    reportedAggregates: (_, args, context) => findAggregates(args, context),
  },
  Mutation: {
    recordReportedAggregate: (_, { input }, { deps, actor }) => recordReportedAggregate(deps)(input, actor),
  },
  ReportedAggregate: {
    __resolveReference: ({ id }, { loaders }) => loaders.aggregates.aggregate.load(id),
    unit: ({ unitId }) => (unitId === null ? null : { id: unitId }),
    availability: ({ value }) => (value === null ? 'UNKNOWN' : 'KNOWN'),
    isApproximate: ({ comparator }) => comparator !== 'EXACT',
    corrects: ({ correctsId }, _, { loaders }) =>
      correctsId === null ? null : loaders.aggregates.aggregate.load(correctsId),
    correctedBy: ({ id }, _, { loaders }) => loaders.aggregates.correctionOf.load(id),
  },
  Unit: {
    reportedAggregates: ({ id }, args, context) => findAggregates({ ...args, unitId: id }, context),
  },
};
