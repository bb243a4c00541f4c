import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { reportFields } from './report-fields.ts';

/** A report is sent back. */
export const reportReturned = defineEvent({
  service: 'campaigns',
  noun: 'report',
  past: 'returned',
  version: 1,
  summary:
    'The level above sent a report back to be corrected; its numbers do not count until it comes again. The reason stays in the service.',
  data: z.object({
    ...reportFields,
    wasAccepted: z
      .boolean()
      .describe('Whether it had been accepted before: its numbers leave the accepted sums'),
  }),
});
