import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { assignCase } from './assign-cases.ts';

/** The GraphQL edge of the hand-on of cases. */
export const heirResolvers: Resolvers<Context> = {
  Mutation: { assignCase: (_, { input }, { deps, actor }) => assignCase(deps)(input, actor) },
};
