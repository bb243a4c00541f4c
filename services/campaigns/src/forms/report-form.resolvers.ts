import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryReportFormArgs, QueryReportFormsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { publishReportForm } from './publish-report-form.ts';
import { setDueRule } from './set-due-rule.ts';

const reportForm = async (_: unknown, { formId, onDay }: QueryReportFormArgs, { stores, clock }: Context) =>
  (await stores.forms.inForce(formId, onDay ?? dayInVietnam(clock()))) ?? null;

const reportForms = async (_: unknown, args: QueryReportFormsArgs, { stores }: Context) => {
  const page = readPage(args, 1);
  const [after] = page.after ?? [];
  const rows = await stores.forms.find({
    limit: page.first + 1,
    ...(after === undefined ? {} : { after: String(after) }),
  });
  return toConnection(rows, page, ({ formId }) => [formId]);
};

/** The GraphQL edge of report forms. */
export const reportFormResolvers: Resolvers<Context> = {
  Query: { reportForm, reportForms },
  Mutation: {
    publishReportForm: (_, { input }, { deps, actor }) => publishReportForm(deps)(input, actor),
    setReportDueRule: (_, { input }, { deps, actor }) => setDueRule(deps)(input, actor),
  },
  ReportForm: {
    unit: ({ unitId }) => ({ id: unitId }),
    dueMonthsAfter: ({ due }) => due.monthsAfter,
    dueDay: ({ due }) => due.day,
  },
  ReportDueRule: {
    unit: ({ unitId }) => ({ id: unitId }),
    dueMonthsAfter: ({ monthsAfter }) => monthsAfter,
    dueDay: ({ day }) => day,
  },
};
