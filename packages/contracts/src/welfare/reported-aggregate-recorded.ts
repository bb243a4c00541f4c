import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A figure of a document was taken over. */
export const reportedAggregateRecorded = defineEvent({
  service: 'welfare',
  noun: 'reported-aggregate',
  past: 'recorded',
  version: 1,
  summary:
    'A figure of a document was recorded, or a record of one corrected. It stands beside the ledger: never add it to sums of the ledger.',
  data: z.object({
    aggregateId: z.uuid().describe('The record; the aggregate'),
    indicator: z.string().max(60).describe('What is counted, e.g. HOUSES_NEW'),
    nature: z.enum(['RESULT', 'TARGET']).describe('Whether it was reached or aimed at'),
    unitId: z.uuid().nullable().describe('The unit that it is about; null: the document does not name one'),
    referenceOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) on which the unit is to be looked up'),
    precision: z.enum(['DAY', 'MONTH', 'QUARTER', 'YEAR']).describe('What the period is made of'),
    periodFrom: z.iso.date().describe('First day of the period'),
    periodTo: z.iso.date().describe('Last day of the period'),
    value: z
      .string()
      .regex(/^-?\d{1,19}(\.\d{1,6})?$/)
      .nullable()
      .describe('Decimal text; null: unknown, which is not zero'),
    measureUnit: z.string().max(20).describe('VND, HOUSE, HEAD, PACKAGE, PERCENT, PERCENTAGE_POINT, …'),
    comparator: z
      .enum(['EXACT', 'MORE_THAN', 'AT_LEAST', 'ABOUT', 'NEARLY', 'AT_MOST'])
      .describe('How the document qualifies the value'),
    documentId: z.uuid().nullable().describe('The document in the register of organisation, if registered'),
    correctsId: z.uuid().nullable().describe('The record that this one replaces'),
  }),
});
