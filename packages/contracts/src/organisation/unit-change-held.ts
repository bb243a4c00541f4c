import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { unitChangeFields } from './unit-change-fields.ts';

/** An adopted change could not take effect. */
export const unitChangeHeld = defineEvent({
  service: 'organisation',
  noun: 'unit-change',
  past: 'held',
  version: 1,
  summary:
    'The day of an adopted change came, but the tree of that day no longer allows it: somebody must decide.',
  data: z.object({
    ...unitChangeFields,
    faultCodes: z
      .array(z.string().max(64))
      .max(100)
      .describe('What spoke against it, e.g. UNIT_NOT_VALID_ON_DAY'),
  }),
});
