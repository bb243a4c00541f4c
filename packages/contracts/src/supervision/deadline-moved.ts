import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { deadlineFields } from './deadline-fields.ts';

/** A due day changed. The reason in words stays in the service. */
export const deadlineMoved = defineEvent({
  service: 'supervision',
  noun: 'deadline',
  past: 'moved',
  version: 1,
  summary: 'A deadline was paused, resumed or extended, or follows a new holiday calendar.',
  data: z.object({
    ...deadlineFields,
    cause: z.string().max(20).describe('PAUSED, RESUMED, EXTENDED or CALENDAR_CHANGED'),
    oldDueOn: z.iso.date().nullable().describe('Last day before; null while it was paused'),
    newDueOn: z.iso.date().nullable().describe('Last day now; null while it is paused'),
  }),
});
