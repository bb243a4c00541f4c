import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { findEarlierHelp } from './find-earlier-help.ts';
import { recordDoubleHelpRule } from './record-double-help-rule.ts';

/** The GraphQL edge of the check for double help. */
export const doubleHelpResolvers: Resolvers<Context> = {
  Query: { doubleHelpRules: (_, __, { doubleHelp }) => doubleHelp.rules() },
  Mutation: {
    recordDoubleHelpRule: (_, { input }, { deps, actor }) => recordDoubleHelpRule(deps)(input, actor),
  },
  BeneficiaryCase: { earlierHelp: (shown, _, { deps, actor }) => findEarlierHelp(deps)(shown, actor) },
  EarlierHelp: { unit: ({ unitId }) => ({ id: unitId }) },
  Overlap: { unit: ({ unitId }) => ({ id: unitId }) },
};
