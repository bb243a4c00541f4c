import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { approveLineErasure, proposeLineErasure, withdrawLineErasure } from './erase-line-text.ts';
import { lineKeyOf } from './line-erasure.loaders.ts';

/** The GraphQL edge of what is done to texts of published lines. */
export const lineErasureResolvers: Resolvers<Context> = {
  Mutation: {
    proposeLineErasure: (_, { input }, { deps, actor }) => proposeLineErasure(deps)(input, actor),
    approveLineErasure: (_, { input }, { deps, actor }) => approveLineErasure(deps)(input, actor),
    withdrawLineErasure: (_, { input }, { deps, actor }) => withdrawLineErasure(deps)(input, actor),
  },
  Fund: {
    lineErasures: async ({ id, unitId }, args, { inScope }) => {
      const page = readPage(args, 1);
      const beforeId = page.after === undefined ? null : String(page.after[0]);
      const rows = await inScope('ledger:read', unitId, ({ lineErasures }) =>
        lineErasures.ofFund(id, page.first + 1, beforeId),
      );
      return toConnection(rows ?? [], page, (erasure) => [erasure.id]);
    },
  },
  StatementLine: {
    textErasure: (line, _, { loaders }) =>
      line.textState === 'ERASED' ? loaders.lineTexts.erasure.load(lineKeyOf(line)) : null,
  },
  LineErasure: {
    viewerCanApprove: async ({ fundId, proposedBy, state }, _, { actor, access, loaders }) => {
      const fund = await loaders.funds.fund.load(fundId);
      const isOther = proposedBy !== actor.id && state === 'PROPOSED' && fund !== null;
      return isOther && (await access.may('statement:approve-erasure', fund.unitId));
    },
  },
};
