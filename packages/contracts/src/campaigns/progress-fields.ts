import { z } from 'zod';

/** What every event about a figure of progress carries. Not an event by itself. */
export const progressFields = {
  entryId: z.uuid().describe('The figure; the aggregate'),
  indicatorId: z.uuid().describe('What is counted'),
  unitId: z.uuid().describe('The unit'),
  covers: z.string().max(10).describe('UNIT, or SUBTREE: a figure of a paper for everything below, too'),
  startsOn: z.iso.date().describe('First day of the period'),
  endsOn: z.iso.date().describe('Last day of the period'),
  comparator: z.string().max(20).describe('EXACTLY, MORE_THAN, NEARLY, …'),
  value: z.string().max(30).describe('Exact decimal; of a ratio its percent'),
  numerator: z.string().max(30).nullable().describe('Above the line'),
  denominator: z.string().max(30).nullable().describe('Below the line'),
  source: z.string().max(20).describe('REPORT, LEDGER, MANUAL or SEED_DOCUMENT'),
  documentId: z.uuid().nullable().describe('The paper'),
  partOfEntryId: z.uuid().nullable().describe('The figure that it is a part of'),
  correctsEntryId: z.uuid().nullable().describe('The figure that it corrects'),
};
