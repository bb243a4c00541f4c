import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { recordRuleSet } from './record-rule-set.ts';

/** The GraphQL edge of deadlines. */
export const deadlineResolvers: Resolvers<Context> = {
  Query: {
    deadlineRuleSets: async (_, args, { deadlineRules }) => {
      const page = readPage(args, 2);
      const [code, version] = page.after ?? [];
      const rows = await deadlineRules.find({
        limit: page.first + 1,
        ...(code === undefined ? {} : { after: { code: String(code), version: Number(version) } }),
      });
      return toConnection(rows, page, (set) => [set.code, set.version]);
    },
  },
  Mutation: { recordRuleSet: (_, { input }, { deps, actor }) => recordRuleSet(deps)(input, actor) },
};
