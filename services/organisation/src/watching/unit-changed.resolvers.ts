import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { momentOf } from '../units/unit-arguments.ts';

/** The GraphQL edge of watching one unit: the gateway asks it again at every signal. */
export const unitChangedResolvers: Resolvers<Context> = {
  Query: {
    unitChangedSignal: async (_, { unitId, cursor }, { loaders, clock }) => ({
      cursor,
      unit: await loaders.units.unit(unitId, momentOf({}, clock)),
    }),
  },
};
