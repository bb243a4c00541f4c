import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { planFields } from './plan-fields.ts';

/** A plan is issued. */
export const planIssued = defineEvent({
  service: 'campaigns',
  noun: 'plan',
  past: 'issued',
  version: 1,
  summary: 'A plan has a number and a day: it is public and cascades.',
  data: z.object(planFields),
});
