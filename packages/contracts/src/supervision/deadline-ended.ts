import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { deadlineFields } from './deadline-fields.ts';

/** What was due has happened, or is not due any more. */
export const deadlineEnded = defineEvent({
  service: 'supervision',
  noun: 'deadline',
  past: 'ended',
  version: 1,
  summary: 'A deadline was met or cancelled.',
  data: z.object({
    ...deadlineFields,
    ending: z.string().max(20).describe('MET or CANCELLED'),
    dueOn: z.iso.date().nullable().describe('Last day; null when it was paused'),
    endedOn: z.iso.date().describe('Day on which it ended'),
  }),
});
