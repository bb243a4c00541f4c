import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryCoordinationProgrammesArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { isInForce } from './coordination-programme.ts';
import { recordCoordinationProgramme } from './record-coordination-programme.ts';

const coordinationProgrammes = async (
  _: unknown,
  args: QueryCoordinationProgrammesArgs,
  context: Context,
) => {
  const page = readPage(args, 1);
  const [beforeId] = page.after ?? [];
  const rows = await context.open.coordination.find({
    path: (await context.pathOf(args.unitId)) ?? '-',
    inForceOn: args.inForceOn ?? null,
    beforeId: beforeId === undefined ? null : String(beforeId),
    limit: page.first + 1,
  });
  return toConnection(rows, page, ({ id }) => [id]);
};

/** The GraphQL edge of coordination programmes. */
export const coordinationResolvers: Resolvers<Context> = {
  Query: {
    coordinationProgramme: async (_, { id }, { open }) => (await open.coordination.byId(id)) ?? null,
    coordinationProgrammes,
  },
  Mutation: {
    recordCoordinationProgramme: (_, { input }, { deps, actor }) =>
      recordCoordinationProgramme(deps)(input, actor),
  },
  CoordinationProgramme: {
    __resolveReference: async ({ id }, { open }) => (await open.coordination.byId(id)) ?? null,
    unit: ({ unitId }) => ({ id: unitId }),
    isInForce: (programme, { on }, { clock }) => isInForce(programme, on ?? dayInVietnam(clock())),
    rounds: ({ id, unitId }, _, { readIn }) =>
      readIn('supervision:read', unitId, ({ rounds }) =>
        rounds.find({ coordinationProgrammeId: id, beforeId: null, limit: 100 }),
      ),
  },
};
