import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { petitionFields } from './petition-fields.ts';

/** Field and competent body of a petition are known. */
export const petitionClassified = defineEvent({
  service: 'supervision',
  noun: 'petition',
  past: 'classified',
  version: 1,
  summary: 'The field, the competent level and the competent body of a petition were set.',
  data: z.object({ ...petitionFields }),
});
