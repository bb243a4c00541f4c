import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { findConsistency } from './find-proof.ts';

const base64 = (hashes: readonly Buffer[]): string[] => hashes.map((hash) => hash.toString('base64'));

/** The GraphQL edge of the public log. */
export const publicLogResolvers: Resolvers<Context> = {
  Query: {
    logHead: async (_, { size }, { published: { log } }) =>
      (size == null ? await log.lastHead() : await log.headOf(size)) ?? null,
    logHeads: async (_, args, { published: { log } }) => {
      const page = readPage(args, 1);
      const below = page.after?.[0];
      const limit = page.first + 1;
      const rows = await log.heads(below === undefined ? { limit } : { limit, belowSize: Number(below) });
      return toConnection(rows, page, ({ size }) => [size]);
    },
    logConsistency: (_, { from, to }, { published: { log } }) => findConsistency(log)(from, to),
  },
  LogHead: { root: ({ root }) => root.toString('base64') },
  InclusionProof: { path: ({ path }) => base64(path) },
  ConsistencyProof: { path: ({ path }) => base64(path) },
};
