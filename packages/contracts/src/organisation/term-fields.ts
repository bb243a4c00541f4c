import { z } from 'zod';

/** What every term event says about its term. Not an event by itself. */
export const termFields = {
  termId: z.uuid().describe('The term'),
  committeeId: z.uuid().describe('The committee whose term it is'),
  ordinal: z.int().min(1).max(200).describe('Which term ("khoá") of the committee, from 1'),
  startYear: z.int().min(1930).max(2200).describe('First year of the nominal term, e.g. 2025'),
  endYear: z.int().min(1930).max(2200).describe('Last year of the nominal term, e.g. 2030'),
};
