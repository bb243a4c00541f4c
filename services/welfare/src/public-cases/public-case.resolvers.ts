import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';

/** The GraphQL edge of what everybody may count. */
export const publicCaseResolvers: Resolvers<Context> = {
  Unit: {
    welfareCaseCounts: async ({ id }, { year }, { publicCases, aggregates, clock }) => {
      const [path] = await aggregates.pathsOf(id, dayInVietnam(clock()));
      return path === undefined ? null : publicCases.count(path, year ?? null);
    },
  },
};
