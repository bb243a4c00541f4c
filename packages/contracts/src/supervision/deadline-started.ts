import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { deadlineFields } from './deadline-fields.ts';

/** Something is due on a day from now on. */
export const deadlineStarted = defineEvent({
  service: 'supervision',
  noun: 'deadline',
  past: 'started',
  version: 1,
  summary: 'A deadline runs from a day on and has a due day.',
  data: z.object({
    ...deadlineFields,
    ruleSet: z.string().max(40).describe('Law or regulation of the rule'),
    from: z.iso.date().describe('Day that it is counted from (Asia/Ho_Chi_Minh)'),
    dueOn: z.iso.date().nullable().describe('Last day'),
  }),
});
