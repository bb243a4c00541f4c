import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { recommendationFields } from './recommendation-fields.ts';

/** Nothing more is expected. */
export const recommendationClosed = defineEvent({
  service: 'supervision',
  noun: 'recommendation',
  past: 'closed',
  version: 1,
  summary: 'A recommendation ended: with verified evidence, with a reasoned refusal, or waived for a reason.',
  data: z.object(recommendationFields),
});
