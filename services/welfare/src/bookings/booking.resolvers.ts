import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { recordIncome } from './record-income.ts';
import { releaseEarmark } from './release-earmark.ts';
import { reverseTransaction } from './reverse-transaction.ts';

/** The GraphQL edge of the journal and of what a fund board writes into it directly. */
export const bookingResolvers: Resolvers<Context> = {
  Mutation: {
    recordIncome: (_, { input }, { deps, actor }) => recordIncome(deps)(input, actor),
    releaseEarmark: (_, { input }, { deps, actor }) => releaseEarmark(deps)(input, actor),
    reverseTransaction: (_, { input }, { deps, actor }) => reverseTransaction(deps)(input, actor),
  },
  Fund: {
    transactions: async ({ id, unitId }, args, { inScope }) => {
      const page = readPage(args, 1);
      const [beforePos] = page.after ?? [];
      const rows = await inScope('ledger:read', unitId, ({ journal }) =>
        journal.ofFund(id, {
          limit: page.first + 1,
          ...(beforePos === undefined ? {} : { beforePos: String(beforePos) }),
        }),
      );
      return toConnection(rows ?? [], page, ({ pos }) => [pos]);
    },
  },
  LedgerTransaction: {
    fund: async ({ fundId }, _, { loaders }) => loaders.funds.fund.load(fundId),
    earmark: ({ earmarkId }, _, { loaders }) =>
      earmarkId === null ? null : loaders.funds.earmark.load(earmarkId),
    status: ({ status }) =>
      (({ posted: 'POSTED', pending: 'PENDING', voided: 'VOIDED', expired: 'EXPIRED' }) as const)[status],
    resolvesId: ({ resolves }) => resolves,
    reversesId: ({ reverses }) => reverses,
  },
};
