import { z } from 'zod';

/** What every event about an indicator that is counted from reports carries. Not an event by itself. */
export const reportedIndicatorFields = {
  reportedIndicatorId: z.uuid().describe('The attachment; the aggregate'),
  formId: z.uuid().describe('The form'),
  fieldKey: z
    .string()
    .max(60)
    .describe('Field whose accepted numbers are counted; of a ratio what stands above the line'),
  denominatorFieldKey: z.string().max(60).nullable().describe('Of a ratio: the field below the line'),
  indicatorId: z.uuid().describe('The indicator'),
  unitId: z.uuid().describe('Unit of the form'),
};
