import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import {
  approveCommendationErasure,
  proposeCommendationErasure,
  withdrawCommendationErasure,
} from './erase-identity.ts';

/** The GraphQL edge of erasures of who commended persons are. */
export const commendationErasureResolvers: Resolvers<Context> = {
  Query: {
    commendationErasures: async (_, args, { inScope }) => {
      const page = readPage(args, 1);
      const beforeId = page.after === undefined ? null : String(page.after[0]);
      const rows = await inScope('commendation:read', args.unitId, ({ commendationErasures }) =>
        commendationErasures.find(args.unitId, beforeId, page.first + 1),
      );
      return toConnection(rows ?? [], page, ({ id }) => [id]);
    },
  },
  Mutation: {
    proposeCommendationErasure: (_, { input }, { deps, actor }) =>
      proposeCommendationErasure(deps)(input, actor),
    approveCommendationErasure: (_, { input }, { deps, actor }) =>
      approveCommendationErasure(deps)(input, actor),
    withdrawCommendationErasure: (_, { input }, { deps, actor }) =>
      withdrawCommendationErasure(deps)(input, actor),
  },
};
