import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { feedbackFields } from './feedback-fields.ts';

/** The identity behind feedback was looked at. */
export const feedbackUnsealed = defineEvent({
  service: 'supervision',
  noun: 'feedback',
  past: 'unsealed',
  version: 1,
  summary:
    'Two persons opened the sealed identity behind feedback. The event says that it happened, not what was seen.',
  data: z.object({
    ...feedbackFields,
    unsealingId: z.uuid().describe('The request that was asked for by one person and approved by another'),
  }),
});
