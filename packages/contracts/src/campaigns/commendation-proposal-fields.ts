import { z } from 'zod';

/** What every event about a list of proposed commendations says of it. */
export const commendationProposalFields = {
  proposalId: z.uuid().describe('The list; the aggregate'),
  unitId: z.uuid().describe('Unit that proposes'),
  awardingUnitId: z.uuid().describe('Unit whose committee awards'),
};

/** What every event about one commendation says of it. */
export const commendationFields = {
  commendationId: z.uuid().describe('The commendation; the aggregate'),
  unitId: z.uuid().describe('Unit that proposed'),
  awardingUnitId: z.uuid().describe('Unit whose committee awards'),
  formCode: z.string().max(60).describe('Code of the form'),
  subjectKind: z.string().max(20).describe('UNIT, AREA, COLLECTIVE or PERSON'),
};
