import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { findInclusion } from '../public-log/find-proof.ts';

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** The GraphQL edge of postings in the public log. */
export const publicPostingResolvers: Resolvers<Context> = {
  Query: {
    postingProof: async (_, { fundId, transactionId }, { loaders }) => {
      if (!isUuid.test(transactionId)) return null;
      const posting = await loaders.postings.leaf.load(transactionId.toLowerCase());
      return posting?.fundId === fundId.toLowerCase() ? posting : null;
    },
  },
  Fund: {
    postingOpening: async ({ id, unitId }, { transactionId }, { inScope }) => {
      if (!isUuid.test(transactionId)) return null;
      const opening = await inScope('ledger:read', unitId, ({ postingLeaves }) =>
        postingLeaves.openingOf(id, transactionId),
      );
      return opening ?? null;
    },
  },
  PostingOpening: { salt: ({ salt }) => salt.toString('base64') },
  LedgerTransaction: {
    logIndex: async ({ id }, _, { loaders }) => (await loaders.postings.leaf.load(id))?.logIndex ?? null,
    proof: async ({ id }, { size }, { loaders, published }) => {
      const posting = await loaders.postings.leaf.load(id);
      return (posting && (await findInclusion(published.log)(posting, size ?? null))) ?? null;
    },
  },
  PublicPosting: {
    fund: async ({ fundId }, _, { loaders }) => loaders.funds.fund.load(fundId),
    proof: async (posting, { size }, { published }) =>
      (await findInclusion(published.log)(posting, size ?? null)) ?? null,
  },
};
