import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { workReviewFields } from './work-review-fields.ts';

/** What is known of a review was written anew; the last state counts. */
export const workReviewCorrected = defineEvent({
  service: 'campaigns',
  noun: 'work-review',
  past: 'corrected',
  version: 1,
  summary: 'What is known of a review was written anew; the last state counts.',
  data: z.object(workReviewFields),
});
