import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { planFields } from './plan-fields.ts';

/** A draft goes to review. */
export const planSubmitted = defineEvent({
  service: 'campaigns',
  noun: 'plan',
  past: 'submitted',
  version: 1,
  summary: 'A plan waits for those who will issue it.',
  data: z.object(planFields),
});
