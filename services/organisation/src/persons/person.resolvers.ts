import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { changePerson } from './change-person.ts';
import { readContact } from './read-contact.ts';
import { registerPerson } from './register-person.ts';

/** The GraphQL edge of persons. */
export const personResolvers: Resolvers<Context> = {
  Query: { person: (_, { id }, { loaders }) => loaders.persons.person.load(id) },
  Mutation: {
    registerPerson: (_, { input }, { deps, actor }) => registerPerson(deps)(input, actor),
    changePerson: (_, { input }, { deps, actor }) => changePerson(deps)(input, actor),
  },
  Person: {
    __resolveReference: ({ id }, { loaders }) => loaders.persons.person.load(id),
    hasAccount: ({ subjectHash }) => subjectHash !== null,
    contact: (person, _, { deps, actor }) => readContact(deps)(person, actor),
  },
};
