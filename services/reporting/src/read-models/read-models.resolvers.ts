import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { RowsAfter } from './read-model.postgres.ts';

type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

const pageOf = async <Row>(rows: RowsAfter<Row>, keyOf: (row: Row) => string, args: PageArguments) => {
  const page = readPage(args, 1);
  return toConnection(await rows(page.first + 1, page.after), page, (row) => [keyOf(row)]);
};

/** The GraphQL edge of read models. */
export const readModelResolvers: Resolvers<Context> = {
  Query: {
    readModels: (_, __, { readModels }) => readModels.all(),
    deadLetters: (_, args, { readModels }) => pageOf(readModels.deadLetters, ({ id }) => id, args),
  },
  Mutation: {
    rebuildReadModel: (_, { input }, { readModels, actor }) =>
      readModels.rebuild(
        { ...input, origin: input.origin ?? 'LOG', compareOnly: input.compareOnly ?? false },
        actor,
      ),
    replayParkedEvents: (_, { input }, { readModels, actor }) => readModels.replayParked(input, actor),
    replayDeadLetter: (_, { input }, { readModels, actor }) => readModels.replayDeadLetter(input, actor),
  },
  ReadModel: {
    sequence: async (model, _, { progressOf }) => (await progressOf(model)).sequence,
    lag: async (model, _, { progressOf }) => (await progressOf(model)).lag,
    movedAt: async (model, _, { progressOf }) => (await progressOf(model)).movedAt,
    parkedCount: async (model, _, { progressOf }) => (await progressOf(model)).parkedCount,
    tables: (model, _, { readModels }) => readModels.tablesOf(model),
    parkedEvents: (model, args, { readModels }) =>
      pageOf(readModels.parkedOf(model), ({ sequence }) => sequence, args),
  },
};
