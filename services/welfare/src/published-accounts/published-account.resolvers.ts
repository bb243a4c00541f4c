import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';

/** The GraphQL edge of published accounts. */
export const publishedAccountResolvers: Resolvers<Context> = {
  Query: {
    publishedAccounts: async (_, { fundId = null, ...args }, { published }) => {
      const page = readPage(args, 1);
      const afterId = page.after === undefined ? null : String(page.after[0]);
      const rows = await published.accounts.find({ fundId, afterId, limit: page.first + 1 });
      return toConnection(rows, page, ({ id }) => [id]);
    },
  },
  PublishedAccount: {
    fund: async ({ fundId }, _, { loaders }) => {
      const fund = await loaders.funds.fund.load(fundId);
      if (fund === null) throw new Error('an account has a fund');
      return fund;
    },
  },
};
