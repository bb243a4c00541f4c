import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { recommendationFields } from './recommendation-fields.ts';

/** A body is asked to do something. */
export const recommendationSent = defineEvent({
  service: 'supervision',
  noun: 'recommendation',
  past: 'sent',
  version: 1,
  summary: 'A recommendation was sent to its body; the answer is due from now on.',
  data: z.object(recommendationFields),
});
