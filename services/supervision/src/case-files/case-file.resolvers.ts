import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import {
  classifyCaseFile,
  closeCaseFile,
  handleCaseFile,
  monitorCaseFile,
  recordCaseResult,
} from './advance-case-file.ts';
import { receiveCaseFile } from './receive-case-file.ts';

/** The GraphQL edge of case files. */
export const caseFileResolvers: Resolvers<Context> = {
  Query: {
    caseFile: async (_, { unitId, id }, { inScope }) =>
      (await inScope('case-file:read', unitId, ({ caseFiles }) => caseFiles.byId(id))) ?? null,
    caseFiles: async (_, { unitId, state, ...args }, { inScope }) => {
      const page = readPage(args, 1);
      const beforeId = page.after?.[0] ?? null;
      const rows = await inScope('case-file:read', unitId, ({ caseFiles }) =>
        caseFiles.find({
          state: state ?? null,
          beforeId: beforeId === null ? null : String(beforeId),
          limit: page.first + 1,
        }),
      );
      return toConnection(rows ?? [], page, ({ id }) => [id]);
    },
  },
  Mutation: {
    receiveCaseFile: (_, { input }, { deps, actor }) => receiveCaseFile(deps)(input, actor),
    classifyCaseFile: (_, { input }, { deps, actor }) => classifyCaseFile(deps)(input, actor),
    handleCaseFile: (_, { input }, { deps, actor }) => handleCaseFile(deps)(input, actor),
    monitorCaseFile: (_, { input }, { deps, actor }) => monitorCaseFile(deps)(input, actor),
    recordCaseResult: (_, { input }, { deps, actor }) => recordCaseResult(deps)(input, actor),
    closeCaseFile: (_, { input }, { deps, actor }) => closeCaseFile(deps)(input, actor),
  },
  CaseFile: {
    unit: ({ unitId }) => ({ id: unitId }),
  },
};
