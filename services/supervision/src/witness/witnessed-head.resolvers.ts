import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';

/** The GraphQL edge of the witness. */
export const witnessResolvers: Resolvers<Context> = {
  Query: {
    logWitness: async (_, { logId = null }, { open }) => (await open.witness.log(logId)) ?? null,
  },
  LogWitness: {
    id: ({ logId }) => logId,
    root: ({ root }) => root.toString('base64'),
    acceptedAt: ({ witnessedAt }) => witnessedAt,
    isSound: ({ refusals }) => refusals === 0,
    witnessedHeads: async ({ logId }, { refusedOnly, ...args }, { open }) => {
      const page = readPage(args, 1);
      const before = page.after?.[0];
      const rows = await open.witness.heads(logId, {
        limit: page.first + 1,
        refusedOnly: refusedOnly ?? false,
        ...(before == null ? {} : { beforePlace: String(before) }),
      });
      return toConnection(rows, page, ({ place }) => [place]);
    },
  },
  WitnessedHead: { root: ({ root }) => root.toString('base64') },
};
