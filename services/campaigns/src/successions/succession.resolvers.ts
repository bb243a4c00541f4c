import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { settleSuccession } from './settle-succession.ts';

/** The GraphQL edge of the work list of successions. */
export const successionResolvers: Resolvers<Context> = {
  Query: {
    successionCases: async (_, args, { inScope }) => {
      const page = readPage(args, 1);
      const [afterId] = (page.after ?? []).map(String);
      const rows = await inScope('target:settle', args.unitId, ({ successions }) =>
        successions.find(args.state ?? null, afterId ?? null, page.first + 1),
      );
      return toConnection(rows ?? [], page, ({ id }) => [id]);
    },
  },
  Mutation: {
    settleSuccession: (_, { input }, { deps, actor }) => settleSuccession(deps)(input, actor),
  },
  SuccessionCase: {
    unit: ({ unitId }) => ({ id: unitId }),
    heirs: ({ heirUnitIds }) => heirUnitIds.map((id) => ({ id })),
    targets: async ({ unitId, effectiveOn }, args, { stores }) => {
      const page = readPage(args, 1);
      const [afterId] = (page.after ?? []).map(String);
      const open = { states: ['ASSIGNED', 'REGISTERED', 'AGREED'], planId: null, parentTargetId: null };
      const filter = { ...open, indicatorId: null, unitId, afterId: afterId ?? null, limit: page.first + 1 };
      const rows = await stores.targets.find(filter);
      return toConnection(
        rows.filter(({ endsOn }) => endsOn >= effectiveOn),
        page,
        ({ id }) => [id],
      );
    },
  },
};
