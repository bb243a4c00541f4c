import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { recommendationFields } from './recommendation-fields.ts';

/** A recommendation has arrived. */
export const recommendationAcknowledged = defineEvent({
  service: 'supervision',
  noun: 'recommendation',
  past: 'acknowledged',
  version: 1,
  summary: 'The body confirmed that it received a recommendation.',
  data: z.object(recommendationFields),
});
