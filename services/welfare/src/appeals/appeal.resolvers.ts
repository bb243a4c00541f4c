import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { AppealStore } from './appeal.postgres.ts';
import { type Appeal, type AppealState, deadlinesOf, receptionOf } from './appeal.ts';
import { draftAppeal } from './draft-appeal.ts';
import { extendAppeal } from './extend-appeal.ts';
import { launchAppeal } from './launch-appeal.ts';
import { moveAppeal } from './move-appeal.ts';

// With the right to draft people see all appeals of the fund; the public sees those that were launched.
const readOf = async <Result>(
  { funds, appeals, inScope }: Context,
  fundId: string,
  read: (store: AppealStore) => Promise<Result>,
): Promise<Result> => {
  const fund = await funds.byId(fundId);
  const own =
    fund && (await inScope('appeal:draft', fund.unitId, async (reads) => [await read(reads.appeals)]));
  return own ? (own[0] as Result) : read(appeals);
};

type ListArgs = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly states?: readonly AppealState[] | null | undefined;
};

const listOf = async (store: AppealStore, args: ListArgs, fundId?: string) => {
  const page = readPage(args, 1);
  const rows = await store.find({
    limit: page.first + 1,
    ...(fundId === undefined ? {} : { fundId }),
    ...(args.states == null ? {} : { states: args.states }),
    ...(page.after === undefined ? {} : { beforeId: String(page.after[0]) }),
  });
  return toConnection(rows, page, ({ id }) => [id]);
};

const rulesOf = ({ ruleSet, ruleSetVersion }: Appeal, { loaders }: Context) =>
  ruleSetVersion === null ? null : loaders.appeals.rules.load(`${ruleSet} ${ruleSetVersion}`);

const appealFields: Resolvers<Context>['Appeal'] = {
  __resolveReference: ({ id }, { loaders }) => loaders.appeals.appeal.load(id),
  fund: async ({ fundId }, _, { loaders }) => loaders.funds.fund.load(fundId),
  earmark: ({ earmarkId }, _, { loaders }) =>
    earmarkId === null ? null : loaders.funds.earmark.load(earmarkId),
  scopeUnits: ({ scopeUnitIds }) => scopeUnitIds.map((id) => ({ id })),
  isReceiving: (appeal, _, { clock }) => receptionOf(appeal, dayInVietnam(clock())) === 'IN_TIME',
  rules: (appeal, _, context) => rulesOf(appeal, context),
  deadlines: async (appeal, _, context) => {
    const rules = await rulesOf(appeal, context);
    return rules === null ? [] : deadlinesOf(appeal, rules);
  },
  steps: ({ id, fundId }, _, context) => readOf(context, fundId, (store) => store.steps(id)),
};

/** The GraphQL edge of appeals. */
export const appealResolvers: Resolvers<Context> = {
  Query: {
    appeal: async (_, { id }, { loaders }) => loaders.appeals.appeal.load(id),
    appeals: (_, args, { appeals }) => listOf(appeals, args),
  },
  Mutation: {
    draftAppeal: (_, { input }, { deps, actor }) => draftAppeal(deps)(input, actor),
    launchAppeal: (_, { input }, { deps, actor }) => launchAppeal(deps)(input, actor),
    extendAppeal: (_, { input }, { deps, actor }) => extendAppeal(deps)(input, actor),
    moveAppeal: (_, { input }, { deps, actor }) => moveAppeal(deps)(input, actor),
  },
  Fund: {
    appeals: ({ id }, args, context) => readOf(context, id, (store) => listOf(store, args, id)),
  },
  Appeal: appealFields,
};
