import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { escalationFields } from './escalation-fields.ts';

/** The answer came, or is not wanted any more, after the thing had climbed. */
export const escalationEnded = defineEvent({
  service: 'supervision',
  noun: 'escalation',
  past: 'ended',
  version: 1,
  summary: 'Something that had climbed was answered, or its answer is not due any more.',
  data: z.object({
    ...escalationFields,
    ending: z.string().max(20).describe('MET or CANCELLED, as of its deadline'),
    place: z.int().min(1).describe('Step of the ladder that it had reached'),
  }),
});
