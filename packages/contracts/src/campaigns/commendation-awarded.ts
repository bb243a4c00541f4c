import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { commendationFields } from './commendation-proposal-fields.ts';

/** A commendation was handed over. */
export const commendationAwarded = defineEvent({
  service: 'campaigns',
  noun: 'commendation',
  past: 'awarded',
  version: 1,
  summary: 'A commendation was handed over.',
  data: z.object(commendationFields),
});
