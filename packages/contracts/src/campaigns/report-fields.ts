import { z } from 'zod';

const day = z.iso.date();

/** What every event about a report carries. Not an event by itself. */
export const reportFields = {
  reportId: z.uuid().describe('The report; the aggregate'),
  formId: z.uuid().describe('The form, whatever its version'),
  formVersion: z.int().min(1).describe('Version of the form that the values follow'),
  unitId: z
    .uuid()
    .describe('Unit of the tree that the report belongs to: the commune of an area or organisation'),
  reporterKind: z.enum(['AREA', 'ORGANISATION', 'COMMUNE', 'PROVINCE']).describe('Who reports'),
  reporterId: z.uuid().describe('The area, the organisation or the unit that reports'),
  periodStart: day.describe('First day of the period (Asia/Ho_Chi_Minh)'),
  periodEnd: day.describe('Last day of the period'),
  submissionId: z.uuid().describe('The submission that the event is about; all are kept, the latest counts'),
};

/** Sums of number fields by field key, decimal text. */
export const reportedNumbers = z
  .record(z.string().max(400), z.string().max(40))
  .describe(
    'Number fields by key and choices as `key=choice`, decimal text without separators; no texts, no personal data',
  );
