import { invariant } from '@mttq/kernel/fault';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { attachReportField } from './attach-report-field.ts';
import { releaseReportField } from './release-report-field.ts';

/** The GraphQL edge of indicators that are counted from reports. */
export const reportedIndicatorResolvers: Resolvers<Context> = {
  Mutation: {
    attachReportField: (_, { input }, { deps, actor }) => attachReportField(deps)(input, actor),
    releaseReportField: (_, { input }, { deps, actor }) => releaseReportField(deps)(input, actor),
  },
  ReportForm: {
    reportedIndicators: ({ formId }, _, { loaders }) => loaders.reportedIndicators.ofForm.load(formId),
  },
  ReportedIndicator: {
    indicator: async ({ indicatorId }, _, { loaders }) => {
      const indicator = await loaders.indicators.indicator.load(indicatorId);
      invariant(indicator, 'a foreign key points at an indicator');
      return indicator;
    },
  },
};
