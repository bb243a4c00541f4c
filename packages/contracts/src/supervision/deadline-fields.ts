import { z } from 'zod';

/** What every event about a deadline says. */
export const deadlineFields = {
  deadlineId: z.uuid().describe('The deadline; the aggregate'),
  subjectKind: z.string().max(60).describe('What is due about: RECOMMENDATION, ROUND, PETITION, …'),
  subjectId: z.uuid().describe('Id of that thing'),
  unitId: z.uuid().describe('Unit whose Front follows the deadline'),
  ruleKey: z.string().max(60).describe('Rule that it is counted by, e.g. recommendation-answer'),
} as const;
