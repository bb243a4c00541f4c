import { z } from 'zod';

/** What every event about a review says of it: period, papers, how many statements of which kind; no words. */
export const workReviewFields = {
  reviewId: z.uuid().describe('The review; the aggregate'),
  unitId: z.uuid().describe('Unit whose work is reviewed'),
  startsOn: z.iso.date().describe('First day of the period under review (Asia/Ho_Chi_Minh)'),
  endsOn: z.iso.date().describe('Last day of it'),
  years: z
    .int()
    .min(1)
    .nullable()
    .describe('Years that the paper says it looks back on; null: it does not say'),
  documentId: z.uuid().describe('Registered paper that says this'),
  planId: z.uuid().nullable().describe('Plan under review'),
  sections: z
    .array(
      z.object({
        kind: z.string().max(20).describe('RESULT, EXPERIENCE, LIMITATION, CAUSE or DIRECTION'),
        statementCount: z.int().min(1).describe('How many statements the section has'),
      }),
    )
    .max(5)
    .describe('Sections, without their words'),
};
