import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryFundsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { addEarmark } from './add-earmark.ts';
import { addFundAccount } from './add-fund-account.ts';
import { closeFund } from './close-fund.ts';
import { openFund } from './open-fund.ts';

const funds = async (_: unknown, args: QueryFundsArgs, context: Context) => {
  const page = readPage(args, 1);
  const [afterId] = page.after ?? [];
  const rows = await context.funds.find({
    limit: page.first + 1,
    ...(args.unitId == null ? {} : { unitId: args.unitId }),
    ...(args.kind == null ? {} : { kind: args.kind }),
    ...(afterId === undefined ? {} : { afterId: String(afterId) }),
  });
  return toConnection(rows, page, ({ id }) => [id]);
};

const fundFields: Resolvers<Context>['Fund'] = {
  __resolveReference: ({ id }, { loaders }) => loaders.funds.fund.load(id),
  unit: ({ unitId }) => ({ id: unitId }),
  state: ({ closedOn }) => (closedOn === null ? 'OPEN' : 'CLOSED'),
  balance: ({ id }, { asOf, knownAt }, { loaders, clock }) => {
    const now = clock();
    return loaders.funds.balance(id, asOf ?? now, knownAt ?? now);
  },
  yearSummary: ({ id }, { year, knownAt }, { history, clock }) =>
    history.yearSummary(id, year, knownAt ?? clock()),
  holdings: ({ id }, _, { history }) => history.holdings(id),
  accounts: async ({ id, unitId }, _, { inScope }) =>
    (await inScope('fund:read-account', unitId, (reads) => reads.funds.accountsOf(id))) ?? [],
};

/** The GraphQL edge of funds. */
export const fundResolvers: Resolvers<Context> = {
  Query: {
    fund: (_, { id }, { loaders }) => loaders.funds.fund.load(id),
    funds,
  },
  Mutation: {
    openFund: (_, { input }, { deps, actor }) => openFund(deps)(input, actor),
    closeFund: (_, { input }, { deps, actor }) => closeFund(deps)(input, actor),
    addFundAccount: (_, { input }, { deps, actor }) => addFundAccount(deps)(input, actor),
    addEarmark: (_, { input }, { deps, actor }) => addEarmark(deps)(input, actor),
  },
  Fund: fundFields,
  Holding: {
    earmark: ({ earmarkId }, _, { loaders }) =>
      earmarkId === null ? null : loaders.funds.earmark.load(earmarkId),
  },
  Unit: { funds: ({ id }, _, { loaders }) => loaders.funds.ofUnit.load(id) },
};
