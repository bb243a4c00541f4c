import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { planFields } from './plan-fields.ts';

/** A plan is written, or written anew. */
export const planDrafted = defineEvent({
  service: 'campaigns',
  noun: 'plan',
  past: 'drafted',
  version: 1,
  summary: 'A unit writes a plan; it is not public yet.',
  data: z.object(planFields),
});
