import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { recommendationFields } from './recommendation-fields.ts';

/** A promise was looked at. */
export const recommendationVerified = defineEvent({
  service: 'supervision',
  noun: 'recommendation',
  past: 'verified',
  version: 1,
  summary: 'What an answer promised was looked at, with evidence; not done means that another answer is due.',
  data: z.object(recommendationFields),
});
