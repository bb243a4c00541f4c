import { isRefusal } from '@mttq/kernel/refusal';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';

/** The GraphQL edge of receipts. */
export const receiptResolvers: Resolvers<Context> = {
  Query: {
    receipt: async (_, { fundId, receiptNo, amount }, { receipts }) =>
      isRefusal(amount) ? null : receipts.find(fundId, receiptNo, amount),
  },
  Receipt: {
    fund: async ({ fundId }, _, { loaders }) => loaders.funds.fund.load(fundId),
    appeal: async ({ appealId }, _, { loaders }) =>
      appealId === null ? null : loaders.appeals.appeal.load(appealId),
  },
};
