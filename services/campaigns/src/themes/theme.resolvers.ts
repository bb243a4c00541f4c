import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryThemesArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { declareTheme } from './declare-theme.ts';

const themes = async (_: unknown, args: QueryThemesArgs, { stores }: Context) => {
  const page = readPage(args, 2);
  const [year, id] = page.after ?? [];
  const rows = await stores.themes.find({
    unitId: args.unitId ?? null,
    year: args.year ?? null,
    after: page.after === undefined ? null : [Number(year), String(id)],
    limit: page.first + 1,
  });
  return toConnection(rows, page, (theme) => [theme.year, theme.id]);
};

/** The GraphQL edge of the themes of the years. */
export const themeResolvers: Resolvers<Context> = {
  Query: { themes },
  Mutation: { declareTheme: (_, { input }, { deps, actor }) => declareTheme(deps)(input, actor) },
  Theme: {
    __resolveReference: ({ id }, { loaders }) => loaders.theme.load(id),
    unit: ({ unitId }) => ({ id: unitId }),
    document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
  },
};
