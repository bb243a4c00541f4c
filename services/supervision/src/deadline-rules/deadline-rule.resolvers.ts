import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryCountingRulesArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { setCountingRule } from './set-counting-rule.ts';

const countingRules = async (_: unknown, args: QueryCountingRulesArgs, { open }: Context) => {
  const page = readPage(args, 2);
  const [key, id] = page.after ?? [];
  const rows = await open.rules.find({
    key: args.key ?? null,
    ruleSet: args.ruleSet ?? null,
    on: args.on ?? null,
    after: key === undefined ? null : [String(key), String(id)],
    limit: page.first + 1,
  });
  return toConnection(rows, page, (rule) => [rule.key, rule.id]);
};

/** The GraphQL edge of rules. */
export const deadlineRuleResolvers: Resolvers<Context> = {
  Query: { countingRules },
  Mutation: { setCountingRule: (_, { input }, { deps, actor }) => setCountingRule(deps)(input, actor) },
  CountingRule: {
    __resolveReference: async ({ id }, { open }) => (await open.rules.byIds([id]))[0] ?? null,
    subject: ({ subjectVi }) => subjectVi,
    countedFrom: ({ countedFromVi }) => countedFromVi,
  },
};
