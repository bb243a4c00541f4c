import { z } from 'zod';

/** What every event about a petition names. No text of the petition, nobody who raised it. */
export const petitionFields = {
  petitionId: z.uuid().describe('The petition; the aggregate'),
  unitId: z.uuid().describe('Unit whose Front holds the petition'),
  field: z
    .string()
    .max(40)
    .nullable()
    .describe('Field of the matter, e.g. LAND; null before it is classified'),
  competentLevel: z
    .enum(['COMMUNE', 'PROVINCE', 'CENTRAL'])
    .nullable()
    .describe('Level that is competent; null before it is classified'),
};
