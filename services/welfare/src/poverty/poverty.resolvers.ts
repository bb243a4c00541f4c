import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { graphError } from '@mttq/platform/graph/graph-error';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryPovertySummaryArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { rateOf, summarise } from './poverty-statistic.ts';
import { recordPovertyStandard } from './record-poverty-standard.ts';
import { recordPovertyStatistic } from './record-poverty-statistic.ts';

const unitsMax = 200;

const povertySummary = async (args: QueryPovertySummaryArgs, { poverty, clock }: Context) => {
  const unitIds = [...new Set(args.unitIds)];
  if (unitIds.length === 0 || unitIds.length > unitsMax)
    throw graphError('BAD_USER_INPUT', {
      en: `Ask for 1–${unitsMax} units.`,
      vi: `Hãy hỏi từ 1 đến ${unitsMax} đơn vị.`,
    });
  return summarise(await poverty.latestOf(unitIds, args.on ?? dayInVietnam(clock())), unitIds.length);
};

/** The GraphQL edge of poverty standards and statistics. */
export const povertyResolvers: Resolvers<Context> = {
  Query: {
    povertyStandards: async (_, args, { poverty }) => {
      const page = readPage(args, 1);
      const afterId = page.after === undefined ? null : String(page.after[0]);
      return toConnection(await poverty.findStandards(afterId, page.first + 1), page, ({ id }) => [id]);
    },
    povertyStandard: async (_, { unitId, on }, { povertyStandardOf, clock }) =>
      povertyStandardOf(unitId, on ?? dayInVietnam(clock())),
    povertySummary: (_, args, context) => povertySummary(args, context),
  },
  Mutation: {
    recordPovertyStandard: (_, { input }, { deps, actor }) => recordPovertyStandard(deps)(input, actor),
    recordPovertyStatistic: (_, { input }, { deps, actor }) => recordPovertyStatistic(deps)(input, actor),
  },
  PovertyStandard: { unit: ({ unitId }) => (unitId === null ? null : { id: unitId }) },
  PovertyStatistic: {
    unit: ({ unitId }) => ({ id: unitId }),
    poorRate: ({ poor, households }) => rateOf(poor, households),
    nearPoorRate: ({ nearPoor, households }) => rateOf(nearPoor, households),
  },
  Unit: {
    povertyStatistics: async ({ id }, args, { poverty }) => {
      const page = readPage(args, 1);
      const beforeDay = page.after === undefined ? null : String(page.after[0]);
      const rows = await poverty.findStatistics(id, { beforeDay, limit: page.first + 1 });
      return toConnection(rows, page, ({ countedOn }) => [countedOn]);
    },
  },
};
