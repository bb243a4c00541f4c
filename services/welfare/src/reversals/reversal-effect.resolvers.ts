import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';

/** The GraphQL edge of what reversals took back. */
export const reversalEffectResolvers: Resolvers<Context> = {
  Fund: {
    reversalEffects: async ({ id, unitId }, args, { inScope }) => {
      const page = readPage(args, 1);
      const beforeId = page.after === undefined ? null : String(page.after[0]);
      const rows = await inScope('ledger:read', unitId, ({ reversalEffects }) =>
        reversalEffects.ofFund(id, page.first + 1, beforeId),
      );
      return toConnection(rows ?? [], page, (effect) => [effect.id]);
    },
  },
};
