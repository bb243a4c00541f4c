import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { receptionFields } from './reception-fields.ts';

/** A reception of citizens does not take place. */
export const receptionCancelled = defineEvent({
  service: 'supervision',
  noun: 'reception',
  past: 'cancelled',
  version: 1,
  summary: 'A planned reception of citizens was cancelled.',
  data: z.object(receptionFields),
});
