import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { deadlineFields } from './deadline-fields.ts';

/** A due day passed without an end. Announced once a due day. */
export const deadlineOverdue = defineEvent({
  service: 'supervision',
  noun: 'deadline',
  past: 'overdue',
  version: 1,
  summary: 'The due day of a deadline has passed and nothing has happened.',
  data: z.object({
    ...deadlineFields,
    dueOn: z.iso.date().describe('Last day, which has passed'),
  }),
});
