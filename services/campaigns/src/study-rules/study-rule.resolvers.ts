import { day, dayInVietnam } from '@mttq/kernel/calendar-day';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { declareStudyRule } from './declare-study-rule.ts';

const yearsMax = { from: 2006, to: 2200 } as const;

/** The GraphQL edge of rules of study. */
export const studyRuleResolvers: Resolvers<Context> = {
  Query: {
    studyRule: async (_, { unitId, year }, { stores, clock }) => {
      if (year < yearsMax.from || year > yearsMax.to) return null;
      const today = dayInVietnam(clock());
      const on = year < Number(today.slice(0, 4)) ? day(`${year}-12-31`) : today;
      return (await stores.studyRules.ruleOf(unitId, year, on)) ?? null;
    },
  },
  Mutation: { declareStudyRule: (_, { input }, { deps, actor }) => declareStudyRule(deps)(input, actor) },
  StudyRule: {
    unit: ({ unitId }) => ({ id: unitId }),
    document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
  },
};
