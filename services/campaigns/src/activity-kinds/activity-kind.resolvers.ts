import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { recordActivityKind } from './record-activity-kind.ts';

/** The GraphQL edge of kinds of activities. */
export const activityKindResolvers: Resolvers<Context> = {
  Query: {
    activityKinds: async (_, args, { stores }) => {
      const page = readPage(args, 1);
      const after = page.after === undefined ? null : String(page.after[0]);
      return toConnection(await stores.activityKinds.find(after, page.first + 1), page, ({ code }) => [code]);
    },
  },
  Mutation: {
    recordActivityKind: (_, { input }, { deps, actor }) => recordActivityKind(deps)(input, actor),
  },
  ActivityKind: { document: ({ documentId }) => (documentId === null ? null : { id: documentId }) },
};
