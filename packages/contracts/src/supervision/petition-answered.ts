import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { petitionFields } from './petition-fields.ts';

/** The competent body answered a petition. */
export const petitionAnswered = defineEvent({
  service: 'supervision',
  noun: 'petition',
  past: 'answered',
  version: 1,
  summary:
    'The competent body answered a petition; the Front records the answer and does not settle the matter.',
  data: z.object({
    ...petitionFields,
    answeredOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) of the answer'),
    outcome: z.string().max(40).describe('RESOLVED, IN_PROGRESS, EXPLAINED or DECLINED'),
  }),
});
