import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { petitionFields } from './petition-fields.ts';

/** The public text of a petition was hidden, redacted or restored. */
export const petitionModerated = defineEvent({
  service: 'supervision',
  noun: 'petition',
  past: 'moderated',
  version: 1,
  summary: 'A moderator hid, redacted or restored the public text of a petition; readers see the reason.',
  data: z.object({
    ...petitionFields,
    moderation: z.enum(['NONE', 'HIDDEN', 'REDACTED']).describe('How the text is shown now'),
  }),
});
