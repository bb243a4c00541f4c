import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import { say } from '@mttq/platform/graph/messages';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryReportsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { type FormValues, shownValues } from '../forms/form-values.ts';
import { decidingUnitOf } from '../reporters/reporter.ts';
import { draftReport } from '../submissions/draft-report.ts';
import { rehearseReport } from '../submissions/rehearse-report.ts';
import { submitReport } from '../submissions/submit-report.ts';
import { acceptReports } from './accept-reports.ts';
import { findReport } from './find-report.ts';
import type { ReadReport } from './report.ts';
import { returnReport } from './return-report.ts';

const reports = async (_: unknown, args: QueryReportsArgs, { inScope, clock }: Context) => {
  const page = readPage(args, 1);
  const [afterId] = page.after ?? [];
  const { formId, periodStart, unitId, state } = args;
  const rows = await inScope('report:read', unitId, async ({ reports: store, reporters }) => {
    const path = (await reporters.pathsOn([unitId], dayInVietnam(clock()))).get(unitId);
    return path === undefined
      ? []
      : store.find({
          ...{ formId, periodStart, path, state: state ?? undefined, limit: page.first + 1 },
          ...(afterId === undefined ? {} : { afterId: String(afterId) }),
        });
  });
  return toConnection(rows ?? [], page, ({ id }) => [id]);
};

const formOf = async (id: string, { stores }: Context) => {
  const form = await stores.forms.byVersionId(id);
  invariant(form, 'a foreign key points at a version of a form');
  return form;
};

const stateOf = ({ state, isLocked }: ReadReport) =>
  isLocked && (state === 'ACCEPTED' || state === 'AGGREGATED') ? 'LOCKED' : state;

const valuesIn = async (
  formVersionId: string,
  values: Pick<FormValues, 'numbers' | 'texts'>,
  context: Context,
) => shownValues(await formOf(formVersionId, context), values);

const submissionsOf: NonNullable<Resolvers<Context>['Report']>['submissions'] = async (
  report,
  args,
  { inScope },
) => {
  const page = readPage(args, 1);
  const [before] = page.after ?? [];
  const rows = await inScope('report:read', report.unitId, ({ submissions }) =>
    submissions.ofReport(report.id, page.first + 1, before === undefined ? null : Number(before)),
  );
  return toConnection(rows ?? [], page, ({ place }) => [place]);
};

/** The GraphQL edge of reports. */
export const reportResolvers: Resolvers<Context> = {
  Query: {
    report: async (_, { id }, { deps, actor }) => (await findReport(deps)(id, actor)) ?? null,
    reports,
    checkReport: (_, { input }, { deps, actor }) => rehearseReport(deps)(input, actor),
  },
  Mutation: {
    saveReportDraft: (_, { input }, { deps, actor }) => draftReport(deps)(input, actor),
    submitReport: (_, { input }, { deps, actor }) => submitReport(deps)(input, actor),
    acceptReports: (_, { input }, { deps, actor }) => acceptReports(deps)(input, actor),
    returnReport: (_, { input }, { deps, actor }) => returnReport(deps)(input, actor),
  },
  Report: {
    form: ({ formVersionId }, _, context) => formOf(formVersionId, context),
    unit: ({ unitId }) => ({ id: unitId }),
    state: stateOf,
    submission: ({ submissionId }, _, { loaders }) =>
      submissionId === null ? null : loaders.reports.submission.load(submissionId),
    submissions: submissionsOf,
    decisions: ({ id }, _, { loaders }) => loaders.reports.decisions.load(id),
    draft: async ({ id, formVersionId }, _, context) => {
      const draft = await context.loaders.reports.draft.load(id);
      return draft === null ? [] : valuesIn(formVersionId, draft, context);
    },
    viewerCanDecide: async (report, _, { access }) =>
      report.state === 'SUBMITTED' &&
      (await access.may('report:accept', decidingUnitOf({ ...report, kind: report.reporterKind }))),
  },
  ReportSubmission: {
    values: ({ formVersionId, numbers, texts }, _, context) =>
      valuesIn(formVersionId, { numbers, texts }, context),
    personalValues: async ({ id, unitId }, _, { inScope }) => {
      const personal = await inScope('report:read-personal', unitId, ({ submissions }) =>
        submissions.personalOf(id),
      );
      return Object.entries(personal ?? {}).map(([fieldKey, value]) => ({ fieldKey, value }));
    },
  },
  ReportValueViolation: { message: ({ message }) => say(message) },
  ReportValueWarning: { message: ({ message }) => say(message) },
};
