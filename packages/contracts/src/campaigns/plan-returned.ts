import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { planFields } from './plan-fields.ts';

/** Review gives a plan back. */
export const planReturned = defineEvent({
  service: 'campaigns',
  noun: 'plan',
  past: 'returned',
  version: 1,
  summary: 'A plan is a draft again; the reason stays with the service.',
  data: z.object(planFields),
});
