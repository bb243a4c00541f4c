import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { escalationFields } from './escalation-fields.ts';

/** A due day was paused or moved ahead: nothing is overdue any more, and the thing lies with its own unit again. */
export const escalationWithdrawn = defineEvent({
  service: 'supervision',
  noun: 'escalation',
  past: 'withdrawn',
  version: 1,
  summary: 'A due day was paused or moved ahead after the thing had climbed; it is back on its own desk.',
  data: z.object({
    ...escalationFields,
    climb: z.int().min(1).describe('The climb that ended'),
  }),
});
