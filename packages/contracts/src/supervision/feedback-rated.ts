import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { feedbackFields } from './feedback-fields.ts';

/** Feedback was rated. */
export const feedbackRated = defineEvent({
  service: 'supervision',
  noun: 'feedback',
  past: 'rated',
  version: 1,
  summary: 'The sender of feedback rated how it was handled, once.',
  data: z.object({
    ...feedbackFields,
    rating: z.int().min(1).max(5).describe('1 (not at all content) to 5 (very content)'),
  }),
});
