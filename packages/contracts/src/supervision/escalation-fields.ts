import { z } from 'zod';

/** What every event about an escalation says. */
export const escalationFields = {
  escalationId: z.uuid().describe('The escalation; the aggregate. The same id as its deadline'),
  subjectKind: z.string().max(60).describe('What is unanswered: RECOMMENDATION, PETITION, …'),
  subjectId: z.uuid().describe('Id of that thing'),
  unitId: z.uuid().describe('Unit whose Front follows it'),
  deskUnitId: z.uuid().describe('Unit on whose desk it lies now'),
} as const;
