import { z } from 'zod';

/** What every event about a recommendation says. Its text stays in the service. */
export const recommendationFields = {
  recommendationId: z.uuid().describe('The recommendation; the aggregate'),
  roundId: z.uuid().describe('Round that it follows from'),
  unitId: z.uuid().describe('Unit whose Front recommends'),
  bodyName: z.string().max(300).describe('Body that it is addressed to: an office, never a person'),
  bodyUnitId: z.uuid().nullable().describe('Unit of that body; null: not stated'),
  state: z.string().max(20).describe('State from now on'),
  outcome: z.string().max(20).nullable().describe('ACCEPTED, PARTLY or REJECTED; null: no answer stands'),
  ending: z
    .string()
    .max(30)
    .nullable()
    .describe('VERIFIED_EVIDENCE, REASONED_REFUSAL or WAIVED; null: not closed'),
  deadlineId: z.uuid().nullable().describe('Deadline of the answer'),
  on: z.iso.date().describe('Day on which it happened (Asia/Ho_Chi_Minh)'),
} as const;
