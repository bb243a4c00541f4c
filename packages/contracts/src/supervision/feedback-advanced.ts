import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { feedbackFields } from './feedback-fields.ts';

/** Feedback took a step. */
export const feedbackAdvanced = defineEvent({
  service: 'supervision',
  noun: 'feedback',
  past: 'advanced',
  version: 1,
  summary: 'Feedback was accepted, refused, routed, taken up, published, closed, moderated or reopened.',
  data: z.object({
    ...feedbackFields,
    state: z.string().max(40).describe('Where it stands now, e.g. ROUTED'),
    isPublic: z.boolean().describe('Whether everybody can read it'),
  }),
});
