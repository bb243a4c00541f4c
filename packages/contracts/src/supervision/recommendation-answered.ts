import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { recommendationFields } from './recommendation-fields.ts';

/** An answer stands. */
export const recommendationAnswered = defineEvent({
  service: 'supervision',
  noun: 'recommendation',
  past: 'answered',
  version: 1,
  summary: 'The body answered a recommendation: accepted, partly, or rejected with a reason.',
  data: z.object(recommendationFields),
});
