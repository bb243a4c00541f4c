import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A new version of a holiday calendar: running deadlines follow it. */
export const calendarPublished = defineEvent({
  service: 'supervision',
  noun: 'calendar',
  past: 'published',
  version: 1,
  summary: 'The days off and make-up working days of a year were published for a place, or anew.',
  data: z.object({
    calendarId: z.uuid().describe('The version of the calendar; the aggregate'),
    unitId: z.uuid().describe('Unit in whose subtree it counts'),
    isNational: z.boolean().describe('Whether it counts in the whole country'),
    year: z.int().describe('The calendar year'),
    version: z.int().min(1).describe('Counts from 1 for a place and year'),
  }),
});
