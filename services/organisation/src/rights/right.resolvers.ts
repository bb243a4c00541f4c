import { invariant } from '@mttq/kernel/fault';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { momentWithin } from '../units/unit-arguments.ts';
import { readHoldersOf, readOwnRights, readPostActions, readRightsOf } from './read-rights.ts';
import { setPostActions } from './set-post-actions.ts';

const found = async <Row>(row: Promise<Row | null>): Promise<Row> => {
  const value = await row;
  invariant(value !== null, 'a foreign key points at a row');
  return value;
};

/** The GraphQL edge of rights. */
export const rightResolvers: Resolvers<Context> = {
  Query: {
    myRights: (_, __, { deps, actor }) => readOwnRights(deps)(actor),
    rightsOf: (_, args, context) =>
      readRightsOf(context.deps)(
        { personId: args.personId, moment: momentWithin(args, context.moment) },
        context.actor,
      ),
    whoMay: (_, args, context) =>
      readHoldersOf(context.deps)(
        { action: args.action, unitId: args.unitId, moment: momentWithin(args, context.moment) },
        context.actor,
      ),
    postActions: (_, { committeeKind, post }, { deps, actor }) =>
      readPostActions(deps)(
        { ...(committeeKind == null ? {} : { committeeKind }), ...(post == null ? {} : { post }) },
        actor,
      ),
  },
  Mutation: { setPostActions: (_, { input }, { deps, actor }) => setPostActions(deps)(input, actor) },
  RightHolder: {
    person: ({ personId }, _, { loaders }) => found(loaders.persons.person.load(personId)),
    mandate: ({ mandateId }, _, { loaders }) => found(loaders.mandates.mandate.load(mandateId)),
  },
};
