import { searchKey } from '@mttq/kernel/search-key';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryIndicatorsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { defineIndicator, reviseIndicator } from './define-indicator.ts';

const indicators = async (_: unknown, args: QueryIndicatorsArgs, { stores }: Context) => {
  const page = readPage(args, 1);
  const [afterKey] = (page.after ?? []).map(String);
  const rows = await stores.indicators.find({
    searchKey: args.text == null ? null : searchKey(args.text),
    afterKey: afterKey ?? null,
    limit: page.first + 1,
  });
  return toConnection(rows, page, ({ key }) => [key]);
};

/** The GraphQL edge of indicators. */
export const indicatorResolvers: Resolvers<Context> = {
  Query: {
    indicator: (_, { id }, { loaders }) => loaders.indicators.indicator.load(id),
    indicators,
  },
  Mutation: {
    defineIndicator: (_, { input }, { deps, actor }) => defineIndicator(deps)(input, actor),
    reviseIndicator: (_, { input }, { deps, actor }) => reviseIndicator(deps)(input, actor),
  },
  Indicator: {
    __resolveReference: ({ id }, { loaders }) => loaders.indicators.indicator.load(id),
    unit: ({ unitId }) => ({ id: unitId }),
    partOf: ({ parentIndicatorId }, _, { loaders }) =>
      parentIndicatorId === null ? null : loaders.indicators.indicator.load(parentIndicatorId),
    ofWhich: ({ id }, _, { loaders }) => loaders.indicators.parts.load(id),
    versions: ({ id }, _, { loaders }) => loaders.indicators.versions.load(id),
  },
  IndicatorVersion: { document: ({ documentId }) => (documentId === null ? null : { id: documentId }) },
};
