import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { settleHandover } from './settle-handover.ts';

/** The GraphQL edge of handovers. */
export const handoverResolvers: Resolvers<Context> = {
  Query: {
    waitingHandovers: async (_, { unitId, ...args }, { inScope, pathOf }) => {
      const page = readPage(args, 1);
      const [afterId] = page.after ?? [];
      const path = (await pathOf(unitId)) ?? '-';
      const filter = {
        path,
        afterId: afterId === undefined ? null : String(afterId),
        limit: page.first + 1,
      };
      const rows = await inScope('supervision:read', unitId, ({ handovers }) => handovers.waiting(filter));
      return toConnection(rows ?? [], page, ({ id }) => [id]);
    },
    handoversOf: (_, { subjectId }, { open }) => open.handovers.ofSubject(subjectId),
  },
  Mutation: {
    settleHandover: (_, { input }, { deps, actor }) => settleHandover(deps)(input, actor),
  },
  Handover: {
    fromUnit: ({ fromUnitId }) => ({ id: fromUnitId }),
    toUnit: ({ toUnitId }) => (toUnitId === null ? null : { id: toUnitId }),
    candidates: ({ candidateIds }) => candidateIds.map((id) => ({ id })),
  },
};
