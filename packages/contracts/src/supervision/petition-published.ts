import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { petitionFields } from './petition-fields.ts';

/** A petition and what is answered can be read by everybody. */
export const petitionPublished = defineEvent({
  service: 'supervision',
  noun: 'petition',
  past: 'published',
  version: 1,
  summary: 'A petition became public: for signatures, or with its answer.',
  data: z.object({
    ...petitionFields,
    hasAnswer: z.boolean().describe('Whether an answer was published with it'),
  }),
});
