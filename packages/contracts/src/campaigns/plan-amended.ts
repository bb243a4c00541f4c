import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { planFields } from './plan-fields.ts';

/** A plan has a new version. */
export const planAmended = defineEvent({
  service: 'campaigns',
  noun: 'plan',
  past: 'amended',
  version: 1,
  summary: 'A new version was issued beside the earlier ones.',
  data: z.object(planFields),
});
