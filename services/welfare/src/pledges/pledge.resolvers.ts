import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { endPledge } from './end-pledge.ts';
import type { PledgeFilter } from './pledge.postgres.ts';
import type { PledgeState } from './pledge.ts';
import { registerPledge } from './register-pledge.ts';

type ListArgs = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly states?: readonly PledgeState[] | null | undefined;
};

const listOf = async (
  { pledges }: Context,
  args: ListArgs,
  of: Pick<PledgeFilter, 'fundId' | 'appealId'>,
) => {
  const page = readPage(args, 1);
  const rows = await pledges.find({
    ...of,
    limit: page.first + 1,
    ...(args.states == null ? {} : { states: args.states }),
    ...(page.after === undefined ? {} : { beforeId: String(page.after[0]) }),
  });
  return toConnection(rows, page, ({ id }) => [id]);
};

/** The GraphQL edge of pledges. */
export const pledgeResolvers: Resolvers<Context> = {
  Mutation: {
    registerPledge: (_, { input }, { deps, actor }) => registerPledge(deps)(input, actor),
    endPledge: (_, { input }, { deps, actor }) => endPledge(deps)(input, actor),
  },
  Fund: { pledges: ({ id }, args, context) => listOf(context, args, { fundId: id }) },
  Appeal: { pledges: ({ id }, args, context) => listOf(context, args, { appealId: id }) },
  Pledge: {
    __resolveReference: ({ id }, { loaders }) => loaders.giving.pledge.load(id),
    fund: async ({ fundId }, _, { loaders }) => loaders.funds.fund.load(fundId),
    appeal: async ({ appealId }, _, { loaders }) =>
      appealId === null ? null : loaders.appeals.appeal.load(appealId),
    donor: ({ donorId }, _, { loaders }) => loaders.giving.donor.load(donorId),
    referenceCode: async ({ fundId, referenceCode }, _, { access, loaders }) => {
      const fund = await loaders.funds.fund.load(fundId);
      return fund !== null && (await access.may('pledge:register', fund.unitId)) ? referenceCode : null;
    },
  },
};
