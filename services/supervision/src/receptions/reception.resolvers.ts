import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryCitizenReceptionsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import {
  cancelCitizenReception,
  closeCitizenReception,
  holdCitizenReception,
  recordReceptionVisit,
} from './advance-reception.ts';
import { planCitizenReception } from './plan-reception.ts';

const citizenReceptions = async (_: unknown, args: QueryCitizenReceptionsArgs, context: Context) => {
  const page = readPage(args, 2);
  const [plannedOn, id] = page.after ?? [];
  const rows = await context.open.receptions.find({
    path: (await context.pathOf(args.unitId)) ?? '-',
    from: args.from,
    after: plannedOn === undefined ? null : [String(plannedOn), String(id)],
    limit: page.first + 1,
  });
  return toConnection(rows, page, (reception) => [reception.plannedOn, reception.id]);
};

/** The GraphQL edge of receptions of citizens. */
export const receptionResolvers: Resolvers<Context> = {
  Query: {
    citizenReception: (_, { id }, { loaders }) => loaders.receptions.load(id),
    citizenReceptions,
    receptionFigures: async (_, { unitId, from, until }, { open, pathOf }) => {
      const path = await pathOf(unitId);
      return path === undefined ? null : ((await open.receptions.figures({ path, from, until })) ?? null);
    },
  },
  Mutation: {
    planCitizenReception: (_, { input }, { deps, actor }) => planCitizenReception(deps)(input, actor),
    cancelCitizenReception: (_, { input }, { deps, actor }) => cancelCitizenReception(deps)(input, actor),
    holdCitizenReception: (_, { input }, { deps, actor }) => holdCitizenReception(deps)(input, actor),
    recordReceptionVisit: (_, { input }, { deps, actor }) => recordReceptionVisit(deps)(input, actor),
    closeCitizenReception: (_, { input }, { deps, actor }) => closeCitizenReception(deps)(input, actor),
  },
  CitizenReception: {
    __resolveReference: ({ id }, { loaders }) => loaders.receptions.load(id),
    unit: ({ unitId }) => ({ id: unitId }),
    visitsByOutcome: ({ outcomes }) =>
      outcomes && {
        caseFiles: outcomes.CASE_FILE,
        feedback: outcomes.FEEDBACK,
        guided: outcomes.GUIDED,
        explained: outcomes.EXPLAINED,
      },
    visitRecords: async ({ id, unitId }, _, { inScope }) =>
      (await inScope('reception:read', unitId, ({ receptions }) => receptions.visitsOf(id))) ?? [],
    viewerCanRecord: async ({ unitId, state }, _, { access }) =>
      (state === 'PLANNED' || state === 'HELD') && (await access.may('reception:record', unitId)),
  },
};
