import { say } from '@mttq/platform/graph/messages';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { FundContributionsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { Fund } from '../funds/fund.ts';
import { receiptText } from '../receipts/receipt.ts';
import { confirmContribution } from './confirm-contribution.ts';
import { decideLateContribution } from './decide-late-contribution.ts';
import { recordContribution } from './record-contribution.ts';
import { recordContributions } from './record-contributions.ts';
import { reverseContribution } from './reverse-contribution.ts';

const contributionsOf = async ({ id, unitId }: Fund, args: FundContributionsArgs, { inScope }: Context) => {
  const page = readPage(args, 1);
  const rows = await inScope('contribution:read', unitId, ({ contributions }) =>
    contributions.find({
      fundId: id,
      limit: page.first + 1,
      isUndecided: args.onlyUndecided ?? false,
      ...(args.appealId == null ? {} : { appealId: args.appealId }),
      ...(args.states == null ? {} : { states: args.states }),
      ...(page.after === undefined ? {} : { beforeId: String(page.after[0]) }),
    }),
  );
  return toConnection(rows ?? [], page, (contribution) => [contribution.id]);
};

const contributionFields: Resolvers<Context>['Contribution'] = {
  fund: async ({ fundId }, _, { loaders }) => loaders.funds.fund.load(fundId),
  appeal: async ({ appealId }, _, { loaders }) =>
    appealId === null ? null : loaders.appeals.appeal.load(appealId),
  donor: async ({ donorId }, _, { loaders }) =>
    donorId === null ? null : loaders.giving.donor.load(donorId),
  pledge: async ({ pledgeId }, _, { loaders }) =>
    pledgeId === null ? null : loaders.giving.pledge.load(pledgeId),
  earmark: async ({ earmarkId }, _, { loaders }) =>
    earmarkId === null ? null : loaders.funds.earmark.load(earmarkId),
  receiptNo: (contribution) => receiptText(contribution),
  transactionId: ({ postingId }) => postingId,
};

/** The GraphQL edge of contributions. */
export const contributionResolvers: Resolvers<Context> = {
  Mutation: {
    recordContribution: (_, { input }, { deps, actor }) => recordContribution(deps)(input, actor),
    recordContributions: (_, { input }, { deps, actor }) => recordContributions(deps)(input, actor),
    confirmContribution: (_, { input }, { deps, actor }) => confirmContribution(deps)(input, actor),
    reverseContribution: (_, { input }, { deps, actor }) => reverseContribution(deps)(input, actor),
    decideLateContribution: (_, { input }, { deps, actor }) => decideLateContribution(deps)(input, actor),
  },
  Fund: { contributions: contributionsOf },
  Contribution: contributionFields,
  ContributionBatch: {
    recordedCount: ({ rows, refusals }) => rows - refusals.length,
    contributions: async ({ id, fundId }, _, { funds, inScope }) => {
      const fund = await funds.byId(fundId);
      const read = await (fund &&
        inScope('contribution:record', fund.unitId, ({ contributions }) => contributions.ofBatch(id)));
      return read ?? [];
    },
  },
  RefusedRow: { message: ({ message }) => say(message) },
};
