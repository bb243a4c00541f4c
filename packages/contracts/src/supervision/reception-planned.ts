import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { receptionFields } from './reception-fields.ts';

/** A reception of citizens stands on the calendar. */
export const receptionPlanned = defineEvent({
  service: 'supervision',
  noun: 'reception',
  past: 'planned',
  version: 1,
  summary: 'A reception of citizens was planned.',
  data: z.object(receptionFields),
});
