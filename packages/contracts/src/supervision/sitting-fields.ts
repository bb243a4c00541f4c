import { z } from 'zod';

/** What every event about a sitting of an assembly names. */
export const sittingFields = {
  sittingId: z.uuid().describe('The sitting; the aggregate'),
  unitId: z.uuid().describe('Unit whose assembly sits; the country for the National Assembly'),
  assembly: z.enum(['NATIONAL', 'PROVINCE', 'COMMUNE']).describe('Which assembly'),
  term: z.int().min(1).describe('Term (khoá)'),
  ordinal: z.int().min(1).describe('Number of the sitting in its term'),
  kind: z.enum(['REGULAR', 'IRREGULAR']).describe('Regular or irregular sitting'),
  opensOn: z.iso.date().describe('First day (Asia/Ho_Chi_Minh)'),
  closesOn: z.iso.date().describe('Last day (Asia/Ho_Chi_Minh)'),
};
