import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { commendationFields } from './commendation-proposal-fields.ts';

/** A commendation was taken away; its number stays taken. */
export const commendationRevoked = defineEvent({
  service: 'campaigns',
  noun: 'commendation',
  past: 'revoked',
  version: 1,
  summary: 'A commendation was taken away; its number stays taken.',
  data: z.object(commendationFields),
});
