import { day } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryReportPeriodsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { askForReports } from './ask-for-reports.ts';
import { lockReportPeriod } from './lock-report-period.ts';
import { openReportException } from './open-report-exception.ts';
import { openReportPeriod } from './open-report-period.ts';

const reportPeriods = async (_: unknown, args: QueryReportPeriodsArgs, { stores }: Context) => {
  const page = readPage(args, 1);
  const [before] = page.after ?? [];
  const start = before === undefined ? null : day(String(before));
  const rows = await stores.periods.ofForm(args.formId, page.first + 1, start);
  return toConnection(rows, page, ({ periodStart }) => [periodStart]);
};

/** The GraphQL edge of periods, locks and exceptions. */
export const reportPeriodResolvers: Resolvers<Context> = {
  Query: { reportPeriods },
  Mutation: {
    openReportPeriod: (_, { input }, { deps, actor }) => openReportPeriod(deps)(input, actor),
    askForReports: (_, { input }, { deps, actor }) => askForReports(deps)(input, actor),
    lockReportPeriod: (_, { input }, { deps, actor }) => lockReportPeriod(deps)(input, actor),
    openReportException: (_, { input }, { deps, actor }) => openReportException(deps)(input, actor),
  },
  ReportPeriod: {
    form: async ({ formVersionId }, _, { stores }) => {
      const form = await stores.forms.byVersionId(formVersionId);
      invariant(form, 'a foreign key points at a version of a form');
      return form;
    },
  },
  ReportOccasion: {
    document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
    askedUnits: ({ askedUnitIds }) => askedUnitIds.map((id) => ({ id })),
  },
  ReportLock: { unit: ({ unitId }) => ({ id: unitId }) },
  ReportException: { unit: ({ unitId }) => ({ id: unitId }) },
};
