import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { planFields } from './plan-fields.ts';

/** A plan is over. */
export const planClosed = defineEvent({
  service: 'campaigns',
  noun: 'plan',
  past: 'closed',
  version: 1,
  summary: 'A plan was closed.',
  data: z.object(planFields),
});
