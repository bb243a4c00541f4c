import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { unitChangeFields } from './unit-change-fields.ts';

/** A change of structure will not come. */
export const unitChangeCancelled = defineEvent({
  service: 'organisation',
  noun: 'unit-change',
  past: 'cancelled',
  version: 1,
  summary: 'A change of structure was withdrawn before it took effect.',
  data: z.object({
    ...unitChangeFields,
    reason: z.string().max(500).describe('Why, in words'),
  }),
});
