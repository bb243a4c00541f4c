import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { feedbackFields } from './feedback-fields.ts';

/** Feedback came in. */
export const feedbackReceived = defineEvent({
  service: 'supervision',
  noun: 'feedback',
  past: 'received',
  version: 1,
  summary: 'Feedback of a citizen was received, by a channel or from the sender.',
  data: z.object({
    ...feedbackFields,
    channel: z.string().max(40).describe('How it came: WEB, ZALO, …'),
    isAnonymous: z.boolean().describe('Whether nobody gave a name'),
    receivedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) of receipt'),
  }),
});
