import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { pageBehind, positionKeyCount, positionKeys } from '../units/unit-arguments.ts';
import { momentAfter, momentBefore } from './tree-difference.ts';

/** The GraphQL edge of the comparison of two trees. */
export const treeDifferenceResolvers: Resolvers<Context> = {
  Query: {
    treeDifference: async (_, { from, to, level, knownAt, ...args }, { differences, clock }) => {
      const question = { from, to, knownAt: knownAt ?? clock(), ...(level == null ? {} : { level }) };
      const page = readPage(args, positionKeyCount);
      const rows = await differences.find(question, pageBehind(page));
      const { edges, pageInfo } = toConnection(rows, page, positionKeys);
      return { question, pageInfo, edges: edges.map((edge) => ({ ...edge, question })) };
    },
  },
  TreeDifference: {
    counts: ({ question }, _, { differences }) => differences.counts(question),
    totalCount: ({ question }, _, { differences }) => differences.total(question),
  },
  TreeDifferenceEdge: {
    kinds: ({ node }) => node.kinds,
    before: ({ node, question }, _, { loaders }) =>
      node.kinds.includes('ESTABLISHED') ? null : loaders.units.unit(node.id, momentBefore(question)),
    after: ({ node, question }, _, { loaders }) =>
      node.kinds.includes('ENDED') ? null : loaders.units.unit(node.id, momentAfter(question)),
  },
};
