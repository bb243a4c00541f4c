import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { readStudies, readStudyNotes } from './read-studies.ts';
import { registerStudy } from './register-study.ts';
import { gradeStudy, recordSelfReview, signStudyPledge } from './review-study.ts';
import { closeStudy, rewriteStudy, submitStudy } from './rewrite-study.ts';
import { coarsen } from './study-registration.ts';

type Asked = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly year?: number | null | undefined;
};

const pageOf = async (asked: Asked, cellId: string | null, { deps, actor }: Context) => {
  const page = readPage(asked, 1);
  const beforeId = page.after === undefined ? null : String(page.after[0]);
  const rows = await readStudies(deps)(
    { cellId, year: asked.year ?? null, beforeId, limit: page.first + 1 },
    actor,
  );
  return toConnection(rows, page, ({ id }) => [id]);
};

const figuresOf = async (unitId: string, year: number, { stores, clock }: Context) => {
  const counts = await stores.studies.counts(unitId, year, dayInVietnam(clock()));
  const shown = (measure: string) => coarsen(counts.get(measure) ?? 0);
  return {
    ...{ registered: shown('REGISTERED'), late: shown('LATE'), pledged: shown('PLEDGED') },
    ...{ halfYearGraded: shown('HALF_YEAR_GRADED'), closed: shown('CLOSED') },
    ...{ graded: shown('GRADED'), excellent: shown('EXCELLENT'), good: shown('GOOD') },
    ...{ completed: shown('COMPLETED'), notCompleted: shown('NOT_COMPLETED') },
  };
};

/** The GraphQL edge of registrations of study. */
export const studyRegistrationResolvers: Resolvers<Context> = {
  Query: {
    myStudyRegistrations: (_, args, context) => pageOf(args, null, context),
    studyRegistrations: (_, args, context) => pageOf(args, args.cellId, context),
    studyFigures: (_, { unitId, year }, context) => figuresOf(unitId, year, context),
  },
  Mutation: {
    registerStudy: (_, { input }, { deps, actor }) => registerStudy(deps)(input, actor),
    signStudyPledge: (_, { input }, { deps, actor }) => signStudyPledge(deps)(input, actor),
    recordSelfReview: (_, { input }, { deps, actor }) => recordSelfReview(deps)(input, actor),
    submitStudy: (_, { input }, { deps, actor }) => submitStudy(deps)(input, actor),
    rewriteStudy: (_, { input }, { deps, actor }) => rewriteStudy(deps)(input, actor),
    closeStudy: (_, { input }, { deps, actor }) => closeStudy(deps)(input, actor),
    gradeStudy: (_, { input }, { deps, actor }) => gradeStudy(deps)(input, actor),
  },
  StudyRegistration: {
    unit: ({ unitId }) => ({ id: unitId }),
    committee: ({ committeeId }) => ({ id: committeeId }),
    person: ({ personId }) => ({ id: personId }),
    theme: ({ themeId }, _, { loaders }) => (themeId === null ? null : loaders.theme.load(themeId)),
    notes: async (study, _, { deps, actor }) => (await readStudyNotes(deps)(study, actor)) ?? null,
  },
  Unit: { studyFigures: ({ id }, { year }, context) => figuresOf(id, year, context) },
};
