import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A visit to what a household was given for a living. */
export const livelihoodChecked = defineEvent({
  service: 'welfare',
  noun: 'livelihood',
  past: 'checked',
  version: 1,
  summary: 'Somebody looked after what a household was given for a living and promised to keep.',
  data: z.object({
    watchId: z.uuid().describe('The watch; the aggregate'),
    caseId: z.uuid().describe('The case that it belongs to'),
    unitId: z.uuid().describe('Unit that carries the case'),
    finding: z.enum(['PRESENT', 'DIED', 'SOLD', 'GIVEN_AWAY', 'PAWNED']).describe('What the visit found'),
    state: z.enum(['WATCHED', 'KEPT', 'LOST', 'MISUSED']).describe('Where the watch stands after it'),
    checkedOn: z.iso.date().describe('Day of the visit (Asia/Ho_Chi_Minh)'),
  }),
});
