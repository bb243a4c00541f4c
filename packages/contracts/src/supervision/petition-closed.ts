import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { petitionFields } from './petition-fields.ts';

/** A petition is at its end. */
export const petitionClosed = defineEvent({
  service: 'supervision',
  noun: 'petition',
  past: 'closed',
  version: 1,
  summary: 'A petition was closed, after its answer or for a reason.',
  data: z.object({
    ...petitionFields,
    isAnswered: z.boolean().describe('Whether it was closed with an answer'),
    closedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) of closing'),
  }),
});
