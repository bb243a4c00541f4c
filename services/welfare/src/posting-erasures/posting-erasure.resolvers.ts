import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import {
  approvePostingErasure,
  proposePostingErasure,
  withdrawPostingErasure,
} from './erase-posting-salt.ts';

/** The GraphQL edge of erasing what opens postings. */
export const postingErasureResolvers: Resolvers<Context> = {
  Mutation: {
    proposePostingErasure: (_, { input }, { deps, actor }) => proposePostingErasure(deps)(input, actor),
    approvePostingErasure: (_, { input }, { deps, actor }) => approvePostingErasure(deps)(input, actor),
    withdrawPostingErasure: (_, { input }, { deps, actor }) => withdrawPostingErasure(deps)(input, actor),
  },
  Fund: {
    postingErasures: async ({ id, unitId }, args, { inScope }) => {
      const page = readPage(args, 1);
      const beforeId = page.after === undefined ? null : String(page.after[0]);
      const rows = await inScope('ledger:read', unitId, ({ postingErasures }) =>
        postingErasures.ofFund(id, page.first + 1, beforeId),
      );
      return toConnection(rows ?? [], page, (erasure) => [erasure.id]);
    },
  },
  PublicPosting: {
    openingErasure: ({ transactionId }, _, { loaders }) =>
      loaders.postings.openingErasure.load(transactionId),
  },
  PostingErasure: {
    viewerCanApprove: async ({ fundId, proposedBy, state }, _, { actor, access, loaders }) => {
      const fund = await loaders.funds.fund.load(fundId);
      const isOther = proposedBy !== actor.id && state === 'PROPOSED' && fund !== null;
      return isOther && (await access.may('posting:approve-erasure', fund.unitId));
    },
  },
};
