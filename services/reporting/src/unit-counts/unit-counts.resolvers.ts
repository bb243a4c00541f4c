import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';

type AsOf = { readonly asOf?: ReturnType<typeof dayInVietnam> | null | undefined };

const count = (parentUnitId: string | null, { asOf }: AsOf, { loaders, clock }: Context) =>
  loaders.unitCounts.counts({ parentUnitId, asOf: asOf ?? dayInVietnam(clock()) });

/** The GraphQL edge of counts. */
export const unitCountsResolvers: Resolvers<Context> = {
  Query: {
    unitCounts: (_, { parentUnitId, ...rest }, context) => count(parentUnitId ?? null, rest, context),
    unitCountsSignal: (_, { parentUnitId, cursor }) => ({ cursor, parentUnitId: parentUnitId ?? null }),
  },
  Unit: {
    childCounts: ({ id }, args, context) => count(id, args, context),
  },
  UnitCountsChanged: {
    counts: ({ parentUnitId }, args, context) => count(parentUnitId, args, context),
  },
};
