import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { setEscalationLadder } from './set-escalation-ladder.ts';

/** The GraphQL edge of ladders. */
export const ladderResolvers: Resolvers<Context> = {
  Query: {
    escalationLadders: async (_, { subjectKind, ...args }, { open }) => {
      const page = readPage(args, 3);
      const [kind, ruleKey, id] = page.after ?? [];
      const rows = await open.ladders.find({
        subjectKind: subjectKind ?? null,
        after: kind === undefined ? null : [String(kind), String(ruleKey), String(id)],
        limit: page.first + 1,
      });
      return toConnection(rows, page, (ladder) => [ladder.subjectKind, ladder.ruleKey, ladder.id]);
    },
  },
  Mutation: {
    setEscalationLadder: (_, { input }, { deps, actor }) => setEscalationLadder(deps)(input, actor),
  },
  EscalationLadder: {
    __resolveReference: async ({ id }, { open }) => (await open.ladders.byIds([id]))[0] ?? null,
  },
};
