import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { DirectSums } from './direct-support.ts';
import { registerDirectSupport, withdrawDirectSupport } from './register-direct-support.ts';

type PageArgs = Parameters<typeof readPage>[0];

const none: DirectSums = { count: 0, cash: 0n, unsplit: 0n };

const pageOf = async <Row extends { readonly id: string }>(
  read: (id: string, limit: number, beforeId: string | null) => Promise<readonly Row[]>,
  id: string,
  args: PageArgs,
) => {
  const page = readPage(args, 1);
  const beforeId = page.after === undefined ? null : String(page.after[0]);
  return toConnection(await read(id, page.first + 1, beforeId), page, (row) => [row.id]);
};

/** The GraphQL edge of direct support. */
export const directSupportResolvers: Resolvers<Context> = {
  Mutation: {
    registerDirectSupport: (_, { input }, { deps, actor }) => registerDirectSupport(deps)(input, actor),
    withdrawDirectSupport: (_, { input }, { deps, actor }) => withdrawDirectSupport(deps)(input, actor),
  },
  Fund: {
    directSupport: ({ id }, args, { published }) => pageOf(published.directSupport.ofFund, id, args),
    directSums: async ({ id }, _, { loaders }) => (await loaders.direct.ofFund.load(id)) ?? none,
  },
  Donor: {
    directSupport: ({ id }, args, { published }) => pageOf(published.directSupport.ofDonor, id, args),
    directSums: async ({ id }, _, { loaders }) => (await loaders.direct.ofDonor.load(id)) ?? none,
  },
  DirectSupport: {
    fund: ({ fundId }, _, { loaders }) => loaders.funds.fund.load(fundId),
    appeal: ({ appealId }, _, { loaders }) =>
      appealId === null ? null : loaders.appeals.appeal.load(appealId),
    donor: ({ donorId }, _, { loaders }) => loaders.giving.donor.load(donorId),
    unit: ({ unitId }) => ({ id: unitId }),
  },
};
