import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** What a household counts as in a year. */
export const householdClassRecorded = defineEvent({
  service: 'welfare',
  noun: 'household',
  past: 'class-recorded',
  version: 1,
  summary: 'What a household counts as in a year was recorded; a later event of the same year replaces it.',
  data: z.object({
    householdId: z.uuid().describe('The household; the aggregate. Never who it is'),
    unitId: z.uuid().describe('Commune that it lies in'),
    year: z.number().int().describe('The year'),
    householdClass: z
      .enum(['POOR', 'NEAR_POOR', 'DIFFICULT', 'ESPECIALLY_DIFFICULT', 'NONE'])
      .describe('The class'),
    standardVersion: z.string().max(40).nullable().describe('Poverty standard that it follows from'),
  }),
});
