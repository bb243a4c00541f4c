import { z } from 'zod';

/** What every event of a publication says of it. */
export const publicationFields = {
  publicationId: z.uuid().describe('The publication; the aggregate'),
  fundId: z.uuid().describe('The fund'),
  unitId: z.uuid().describe('Unit whose Front keeps that fund'),
  appealId: z.uuid().nullable().describe('Appeal that it is of; null: none'),
  subject: z
    .enum(['STATEMENT', 'INCOME_LIST', 'ALLOCATION', 'DISTRIBUTION_LIST', 'YEAR_REPORT'])
    .describe('What is made public'),
  subjectId: z.uuid().nullable().describe('The statement, tranche or distribution; null: a list of a period'),
} as const;
