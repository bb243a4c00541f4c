import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { Measures } from './measures.ts';

const none: Omit<Measures, 'id'> = {
  pledged: 0n,
  received: 0n,
  direct: 0n,
  allocated: 0n,
  disbursed: 0n,
};

/** The GraphQL edge of the measures. */
export const measureResolvers: Resolvers<Context> = {
  Fund: {
    measures: async ({ id }, _, { loaders }) => (await loaders.measures.ofFund.load(id)) ?? { id, ...none },
  },
  Appeal: {
    measures: async ({ id }, _, { loaders }) => (await loaders.measures.ofAppeal.load(id)) ?? { id, ...none },
  },
};
