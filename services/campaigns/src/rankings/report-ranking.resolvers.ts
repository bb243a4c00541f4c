import { percentOf } from '@mttq/kernel/decimal';
import { invariant } from '@mttq/kernel/fault';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers, UnitReportRankingArgs } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';

const rankingOf = async (unitId: string, args: UnitReportRankingArgs, { inScope }: Context) => {
  const page = readPage(args, 2);
  const [place, afterId] = page.after ?? [];
  const { formId, periodStart, by } = args;
  const rows = await inScope('report:read', unitId, async ({ periods, rankings }) => {
    const period = await periods.find({ formId, periodStart });
    if (period === undefined) return [];
    return rankings.find({
      ...{ formId, periodStart, periodEnd: period.periodEnd, unitId, level: args.level ?? null },
      by: by ?? 'COMPLETENESS',
      ...{ after: place == null ? null : [Number(place), String(afterId)], limit: page.first + 1 },
    });
  });
  return toConnection(rows ?? [], page, (ranked) => [ranked.place, ranked.unitId]);
};

/** The GraphQL edge of rankings. */
export const reportRankingResolvers: Resolvers<Context> = {
  Unit: { reportRanking: ({ id }, args, context) => rankingOf(id, args, context) },
  RankedUnit: {
    unit: ({ unitId }) => ({ id: unitId }),
    isTied: ({ sharedBy }) => sharedBy > 1,
    percent: ({ numerator, denominator }) => {
      const percent = percentOf(BigInt(numerator), BigInt(denominator));
      invariant(percent !== undefined, 'who is ranked was asked');
      return percent;
    },
  },
};
