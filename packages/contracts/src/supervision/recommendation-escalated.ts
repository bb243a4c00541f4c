import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { recommendationFields } from './recommendation-fields.ts';

/** The superior body knows. */
export const recommendationEscalated = defineEvent({
  service: 'supervision',
  noun: 'recommendation',
  past: 'escalated',
  version: 1,
  summary: 'The silence of a body was reported to its superior.',
  data: z.object(recommendationFields),
});
