import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** The list of kinds grows. */
export const activityKindRecorded = defineEvent({
  service: 'campaigns',
  noun: 'activity-kind',
  past: 'recorded',
  version: 1,
  summary: 'A kind of activity was added to the list of the whole country.',
  data: z.object({
    kindId: z.uuid().describe('The kind; the aggregate'),
    code: z.string().max(60).describe('Its code'),
    name: z.string().max(200).describe('Its name in Vietnamese'),
  }),
});
