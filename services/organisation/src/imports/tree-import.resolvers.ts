import { say } from '@mttq/platform/graph/messages';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { addImportRows } from './add-import-rows.ts';
import { startTreeImport } from './start-tree-import.ts';
import { submitTreeImport } from './submit-tree-import.ts';
import { createTreeImportReads, type ListedProblem } from './tree-import.loaders.ts';
import type { TreeImport } from './tree-import.ts';

const importKeys = ({ startedAt, id }: TreeImport) => [startedAt.toISOString(), id];
const problemKeys = ({ place }: ListedProblem) => [place];

/** The GraphQL edge of the import of tree editions. */
export const treeImportResolvers: Resolvers<Context> = {
  Query: {
    treeImport: (_, { id }, { dataSource }) => createTreeImportReads(dataSource).byId(id),
    treeImports: async (_, args, { dataSource }) => {
      const page = readPage(args, 2);
      const [startedAt, id] = (page.after ?? []).map(String);
      const after = startedAt === undefined || id === undefined ? undefined : { startedAt, id };
      const rows = await createTreeImportReads(dataSource).page(page.first + 1, after);
      return toConnection(rows, page, importKeys);
    },
  },
  Mutation: {
    startTreeImport: (_, { input }, { deps, actor }) => startTreeImport(deps)(input, actor),
    stageTreeImportRows: (_, { input }, { deps, actor }) => addImportRows(deps)(input, actor),
    submitTreeImport: (_, { input }, { deps, actor }) => submitTreeImport(deps)(input, actor),
  },
  TreeImport: {
    problems: async ({ id }, args, { dataSource }) => {
      const page = readPage(args, 1);
      const after = Number(page.after?.[0] ?? -1);
      const rows = await createTreeImportReads(dataSource).problems(id, page.first + 1, after);
      return toConnection(rows, page, problemKeys);
    },
  },
  TreeImportProblem: { message: ({ vi, en }) => say({ vi, en }) },
};
