import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { reportFields } from './report-fields.ts';

/** A report is handed in. */
export const reportSubmitted = defineEvent({
  service: 'campaigns',
  noun: 'report',
  past: 'submitted',
  version: 1,
  summary:
    'A report was handed in, for the first time or again before it was accepted. The latest submission counts.',
  data: z.object({
    ...reportFields,
    place: z.int().min(1).describe('Counts the submissions of this report from 1'),
    dueOn: z.iso.date().describe('Day by which it was due'),
    isLate: z.boolean().describe('Whether the first submission came after the due day'),
  }),
});
