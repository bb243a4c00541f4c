import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { settleRoutingTask } from './reroute-petitions.ts';

/** The GraphQL edge of routing. */
export const routingResolvers: Resolvers<Context> = {
  Query: {
    routingTasks: async (_, { unitId, ...args }, { inScope }) => {
      const page = readPage(args, 1);
      const [afterId] = page.after ?? [];
      const rows = await inScope('routing-task:read', unitId, ({ routing }) =>
        routing.openTasks({
          limit: page.first + 1,
          ...(afterId === undefined ? {} : { afterId: String(afterId) }),
        }),
      );
      return toConnection(rows ?? [], page, ({ id }) => [id]);
    },
  },
  Mutation: {
    settleRoutingTask: (_, { input }, { deps, actor }) => settleRoutingTask(deps)(input, actor),
  },
  RoutingTask: {
    fromUnit: ({ fromUnitId }) => ({ id: fromUnitId }),
    candidates: ({ candidateIds }) => candidateIds.map((id) => ({ id })),
    routedTo: ({ routedToId }) => (routedToId === null ? null : { id: routedToId }),
  },
};
