import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { readCaseSurvey, recordCaseSurvey } from './record-case-survey.ts';
import { surveyTemplates } from './survey-template.ts';

/** The GraphQL edge of surveys. */
export const surveyResolvers: Resolvers<Context> = {
  Query: { surveyTemplates: () => surveyTemplates },
  Mutation: {
    recordCaseSurvey: (_, { input }, { deps, actor }) => recordCaseSurvey(deps)(input, actor),
  },
  BeneficiaryCase: {
    survey: (shown, { purpose }, { deps, actor }) => readCaseSurvey(deps)(shown, purpose, actor),
  },
};
