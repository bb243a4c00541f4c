import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QuerySupervisionProgrammesArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { draftSupervisionProgramme } from './draft-programme.ts';
import {
  closeSupervisionProgramme,
  consultSupervisionProgramme,
  issueSupervisionProgramme,
} from './move-programme.ts';
import type { Programme } from './programme.ts';

const findProgramme = async (context: Context, id: string): Promise<Programme | null> =>
  (await context.loaders.programmes.load(id)) ??
  (await context.reach('supervision:read', ({ programmes }) => programmes.byId(id))) ??
  null;

const supervisionProgrammes = async (_: unknown, args: QuerySupervisionProgrammesArgs, context: Context) => {
  const page = readPage(args, 1);
  const [beforeId] = page.after ?? [];
  const path = (await context.pathOf(args.unitId)) ?? '-';
  const filter = {
    path,
    year: args.year ?? null,
    beforeId: beforeId === undefined ? null : String(beforeId),
    limit: page.first + 1,
  };
  const rows = await context.readIn('supervision:read', args.unitId, ({ programmes }) =>
    programmes.find(filter),
  );
  return toConnection(rows, page, ({ id }) => [id]);
};

/** The GraphQL edge of supervision programmes. */
export const programmeResolvers: Resolvers<Context> = {
  Query: {
    supervisionProgramme: (_, { id }, context) => findProgramme(context, id),
    supervisionProgrammes,
  },
  Mutation: {
    draftSupervisionProgramme: (_, { input }, { deps, actor }) =>
      draftSupervisionProgramme(deps)(input, actor),
    consultSupervisionProgramme: (_, { input }, { deps, actor }) =>
      consultSupervisionProgramme(deps)(input, actor),
    issueSupervisionProgramme: (_, { input }, { deps, actor }) =>
      issueSupervisionProgramme(deps)(input, actor),
    closeSupervisionProgramme: (_, { input }, { deps, actor }) =>
      closeSupervisionProgramme(deps)(input, actor),
  },
  SupervisionProgramme: {
    __resolveReference: ({ id }, context) => findProgramme(context, id),
    unit: ({ unitId }) => ({ id: unitId }),
    deadline: ({ deadlineId }, _, { loaders }) =>
      deadlineId === null ? null : loaders.deadlines.deadline.load(deadlineId),
    rounds: async ({ id, unitId }, args, context) => {
      const page = readPage(args, 1);
      const [beforeId] = page.after ?? [];
      const rows = await context.readIn('supervision:read', unitId, ({ rounds }) =>
        rounds.find({
          programmeId: id,
          beforeId: beforeId === undefined ? null : String(beforeId),
          limit: page.first + 1,
        }),
      );
      return toConnection(rows, page, (round) => [round.id]);
    },
  },
};
