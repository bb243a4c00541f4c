import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { petitionFields } from './petition-fields.ts';

/** A petition went to the competent body. */
export const petitionSent = defineEvent({
  service: 'supervision',
  noun: 'petition',
  past: 'sent',
  version: 1,
  summary: 'A petition was sent to the body that is competent to answer.',
  data: z.object({ ...petitionFields, sentOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) of sending') }),
});
