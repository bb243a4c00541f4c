import { z } from 'zod';

/** What every event about feedback names. Nothing of what was written, nobody who wrote it. */
export const feedbackFields = {
  feedbackId: z.uuid().describe('The feedback; the aggregate'),
  unitId: z.uuid().describe('Unit whose Front holds it'),
  field: z.string().max(40).nullable().describe('Field of the matter, e.g. LAND; null before it is known'),
  competentLevel: z
    .enum(['COMMUNE', 'PROVINCE', 'CENTRAL'])
    .nullable()
    .describe('Level that is competent; null before it is routed'),
};
