import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type { AssessmentStore } from './assessment.postgres.ts';

/** Batched reads of assessments, one set a request. */
export const createAssessmentLoaders = (assessments: AssessmentStore) => ({
  assessment: byKey(assessments.byIds, ({ id }) => id),
  results: manyByKey(assessments.resultsOf, ({ assessmentId }) => assessmentId),
  surveys: manyByKey(assessments.surveysOf, ({ assessmentId }) => assessmentId),
});

export type AssessmentLoaders = ReturnType<typeof createAssessmentLoaders>;
