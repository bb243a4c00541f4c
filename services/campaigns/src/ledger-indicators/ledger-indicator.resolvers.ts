import { invariant } from '@mttq/kernel/fault';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryLedgerIndicatorsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { attachLedger } from './attach-ledger.ts';
import { releaseLedger } from './release-ledger.ts';

const ledgerIndicators = async (_: unknown, args: QueryLedgerIndicatorsArgs, { stores }: Context) => {
  const page = readPage(args, 1);
  const [afterId] = (page.after ?? []).map(String);
  const rows = await stores.ledgerIndicators.find({
    ...{ unitId: args.unitId ?? null, indicatorId: args.indicatorId ?? null, fundId: args.fundId ?? null },
    ...{ afterId: afterId ?? null, limit: page.first + 1 },
  });
  return toConnection(rows, page, ({ id }) => [id]);
};

/** The GraphQL edge of indicators that are counted from ledgers. */
export const ledgerIndicatorResolvers: Resolvers<Context> = {
  Query: { ledgerIndicators },
  Mutation: {
    attachLedger: (_, { input }, { deps, actor }) => attachLedger(deps)(input, actor),
    releaseLedger: (_, { input }, { deps, actor }) => releaseLedger(deps)(input, actor),
  },
  LedgerIndicator: {
    indicator: async ({ indicatorId }, _, { loaders }) => {
      const indicator = await loaders.indicators.indicator.load(indicatorId);
      invariant(indicator, 'a foreign key points at an indicator');
      return indicator;
    },
    unit: ({ unitId }) => ({ id: unitId }),
    fund: ({ fundId }) => ({ id: fundId }),
    appeal: ({ appealId }) => (appealId === null ? null : { id: appealId }),
  },
};
