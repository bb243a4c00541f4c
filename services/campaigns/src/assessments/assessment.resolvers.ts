import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryTitleAssessmentsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { type Standard, type StandardCriterion, thresholdFor } from '../standards/standard.ts';
import { assessTitleCriteria, surveySatisfaction } from './assess-criteria.ts';
import type { AssessmentFilter } from './assessment.postgres.ts';
import {
  type Assessment,
  type AssessmentStanding,
  type CriterionResult,
  latestByCriterion,
  satisfactionOf,
  standingOf,
} from './assessment.ts';
import { decideTitleAssessment } from './decide-assessment.ts';
import { openTitleAssessment, withdrawTitleAssessment } from './open-assessment.ts';

/** A criterion beside what was found in it. */
export type CriterionStanding = {
  readonly criterion: StandardCriterion;
  readonly threshold: string | null;
  readonly result: CriterionResult | null;
};

type Paging = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

const pageOf = async (paging: Paging, filter: Partial<AssessmentFilter>, { stores, clock }: Context) => {
  const page = readPage(paging, 1);
  const [afterId] = (page.after ?? []).map(String);
  const all = { unitId: null, withBelow: false, standardKey: null, state: null, registeredYear: null };
  const limits = { treeDay: dayInVietnam(clock()), afterId: afterId ?? null, limit: page.first + 1 };
  const rows = await stores.assessments.find({ ...all, ...filter, ...limits });
  return toConnection(rows, page, ({ id }) => [id]);
};

const filterOf = (args: Omit<QueryTitleAssessmentsArgs, 'first' | 'after'>) => ({
  ...{ withBelow: args.withBelow ?? false, standardKey: args.standardKey ?? null },
  ...{ state: args.state ?? null, registeredYear: args.registeredYear ?? null },
});

const documentOf = ({ documentId }: { readonly documentId: string | null }) =>
  documentId === null ? null : { id: documentId };

const standardOf = async ({ standardId }: Assessment, { loaders }: Context): Promise<Standard> => {
  const standard = await loaders.standards.standard.load(standardId);
  if (standard === null) throw new Error(`bug: assessment by no standard ${standardId}`);
  return standard;
};

const countOf =
  (field: 'met' | 'notMet' | 'notApplicable') =>
  async (assessment: Assessment, _: unknown, context: Context): Promise<number> =>
    (await standing(assessment, context))[field];

const standing = async (assessment: Assessment, context: Context): Promise<AssessmentStanding> =>
  standingOf(
    await standardOf(assessment, context),
    await context.loaders.assessments.results.load(assessment.id),
  );

const criteriaOf = async (
  assessment: Assessment,
  _: unknown,
  context: Context,
): Promise<CriterionStanding[]> => {
  const { criteria } = await standardOf(assessment, context);
  const latest = latestByCriterion(await context.loaders.assessments.results.load(assessment.id));
  return criteria.map((criterion) => ({
    ...{ criterion, threshold: thresholdFor(criterion, assessment.unitGroup) },
    result: latest.get(criterion.key) ?? null,
  }));
};

/** The GraphQL edge of assessments. */
export const assessmentResolvers: Resolvers<Context> = {
  Query: {
    titleAssessment: (_, { id }, { loaders }) => loaders.assessments.assessment.load(id),
    titleAssessments: (_, args, context) =>
      pageOf(args, { ...filterOf(args), unitId: args.unitId ?? null }, context),
  },
  Mutation: {
    openTitleAssessment: (_, { input }, { deps, actor }) => openTitleAssessment(deps)(input, actor),
    assessTitleCriteria: (_, { input }, { deps, actor }) => assessTitleCriteria(deps)(input, actor),
    surveySatisfaction: (_, { input }, { deps, actor }) => surveySatisfaction(deps)(input, actor),
    decideTitleAssessment: (_, { input }, { deps, actor }) => decideTitleAssessment(deps)(input, actor),
    withdrawTitleAssessment: (_, { input }, { deps, actor }) => withdrawTitleAssessment(deps)(input, actor),
  },
  TitleAssessment: {
    __resolveReference: ({ id }, { loaders }) => loaders.assessments.assessment.load(id),
    unit: ({ unitId }) => ({ id: unitId }),
    area: ({ areaId }) => (areaId === null ? null : { id: areaId }),
    standard: (assessment, _, context) => standardOf(assessment, context),
    criteria: criteriaOf,
    met: countOf('met'),
    notMet: countOf('notMet'),
    notApplicable: countOf('notApplicable'),
    open: async (assessment, _, context) => (await standing(assessment, context)).open.length,
    survey: async ({ id }, _, { loaders }) => (await loaders.assessments.surveys.load(id))[0] ?? null,
    decidedBy: ({ decidedByUnitId }) => (decidedByUnitId === null ? null : { id: decidedByUnitId }),
    title: ({ titleId }, _, { loaders }) => (titleId === null ? null : loaders.titles.title.load(titleId)),
    document: documentOf,
  },
  TitleCriterionResult: { document: documentOf },
  SatisfactionSurvey: { percent: satisfactionOf, document: documentOf },
  Unit: {
    titleAssessments: ({ id }, args, context) => pageOf(args, { ...filterOf(args), unitId: id }, context),
  },
};
