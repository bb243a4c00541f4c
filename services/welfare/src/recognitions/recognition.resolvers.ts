import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryDonorStandingsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { recogniseDonor } from './recognise-donor.ts';
import { levelOf, totalOf } from './recognition.ts';
import { recordRecognitionLevel } from './record-recognition-level.ts';

const donorStandings = async (_: unknown, args: QueryDonorStandingsArgs, { inScope }: Context) => {
  const page = readPage(args, 2);
  const [total, donorId] = page.after ?? [];
  const rows = await inScope('donor:recognise', args.unitId, async ({ recognitions, pathOf }) => {
    const path = await pathOf(args.unitId);
    const before = total === undefined ? {} : { before: { total: String(total), donorId: String(donorId) } };
    return path === undefined ? [] : recognitions.standings({ path, limit: page.first + 1, ...before });
  });
  return toConnection(rows ?? [], page, (standing) => [totalOf(standing).toString(), standing.donorId]);
};

/** The GraphQL edge of recognition. */
export const recognitionResolvers: Resolvers<Context> = {
  Query: {
    donorStandings,
    recognitionLevels: async (_, args, { recognitions }) => {
      const page = readPage(args, 1);
      const rows = await recognitions.levels(
        page.after === undefined ? null : String(page.after[0]),
        page.first + 1,
      );
      return toConnection(rows, page, ({ id }) => [id]);
    },
  },
  Mutation: {
    recogniseDonor: (_, { input }, { deps, actor }) => recogniseDonor(deps)(input, actor),
    recordRecognitionLevel: (_, { input }, { deps, actor }) => recordRecognitionLevel(deps)(input, actor),
  },
  Unit: {
    recognitions: async ({ id }, args, { recognitions }) => {
      const page = readPage(args, 1);
      const beforeId = page.after === undefined ? null : String(page.after[0]);
      const rows = await recognitions.ofUnit(id, beforeId, page.first + 1);
      return toConnection(rows, page, (recognition) => [recognition.id]);
    },
  },
  Recognition: {
    donor: ({ donorId }, _, { loaders }) => loaders.giving.donor.load(donorId),
    level: ({ levelId }, _, { loaders }) => loaders.giving.level.load(levelId),
    unit: ({ unitId }) => ({ id: unitId }),
  },
  DonorStanding: {
    donor: ({ donorId }, _, { loaders }) => loaders.giving.donor.load(donorId),
    level: async (standing, _, { recognitions, clock }) =>
      levelOf(await recognitions.levelsOn(dayInVietnam(clock())), totalOf(standing)) ?? null,
  },
};
