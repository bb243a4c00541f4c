import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { readQuantity } from './quantity.ts';
import { readDays, readOrdinal, yearsBetween } from './written-days.ts';

/** The GraphQL edge of reading what papers write. */
export const quantityResolvers: Resolvers<Context> = {
  Query: {
    readQuantity: (_, { text }) => readQuantity(text),
    readDays: (_, { text }) => readDays(text),
    readOrdinal: (_, { text }) => readOrdinal(text) ?? null,
  },
  WrittenDays: { years: (days) => yearsBetween(days) },
};
