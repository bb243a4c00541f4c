import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { recommendationFields } from './recommendation-fields.ts';

/** A reminder went out. */
export const recommendationReminded = defineEvent({
  service: 'supervision',
  noun: 'recommendation',
  past: 'reminded',
  version: 1,
  summary: 'A body was asked again for an answer that is overdue.',
  data: z.object(recommendationFields),
});
