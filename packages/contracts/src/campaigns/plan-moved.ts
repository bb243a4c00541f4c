import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { planFields } from './plan-fields.ts';

/** A plan goes on under the heir of its unit. */
export const planMoved = defineEvent({
  service: 'campaigns',
  noun: 'plan',
  past: 'moved',
  version: 1,
  summary: 'The unit of a plan was merged whole into another.',
  data: z.object(planFields),
});
