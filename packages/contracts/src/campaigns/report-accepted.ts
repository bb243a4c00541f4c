import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { reportedNumbers, reportFields } from './report-fields.ts';

/** A report is accepted. */
export const reportAccepted = defineEvent({
  service: 'campaigns',
  noun: 'report',
  past: 'accepted',
  version: 1,
  summary: 'The level above accepted a report; its numbers are final until it is returned.',
  data: z.object({
    ...reportFields,
    numbers: reportedNumbers,
  }),
});
