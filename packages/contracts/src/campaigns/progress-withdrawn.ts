import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A figure no longer counts, and none stands in its place. */
export const progressWithdrawn = defineEvent({
  service: 'campaigns',
  noun: 'progress',
  past: 'withdrawn',
  version: 1,
  summary:
    'The reports that a figure was counted from were sent back: it no longer counts, and none replaces it.',
  data: z.object({
    entryId: z.uuid().describe('The figure; the aggregate'),
    indicatorId: z.uuid().describe('What is counted'),
    unitId: z.uuid().describe('The unit'),
    startsOn: z.iso.date().describe('First day of the period'),
    endsOn: z.iso.date().describe('Last day of the period'),
  }),
});
