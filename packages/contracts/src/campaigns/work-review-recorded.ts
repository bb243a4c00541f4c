import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { workReviewFields } from './work-review-fields.ts';

/** What a paper says of how the work of a unit went was recorded. */
export const workReviewRecorded = defineEvent({
  service: 'campaigns',
  noun: 'work-review',
  past: 'recorded',
  version: 1,
  summary: 'What a paper says of how the work of a unit went was recorded.',
  data: z.object(workReviewFields),
});
