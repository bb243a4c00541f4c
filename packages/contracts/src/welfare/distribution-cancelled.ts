import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { distributionFields } from './distribution-fields.ts';

/** A list was given up. */
export const distributionCancelled = defineEvent({
  service: 'welfare',
  noun: 'distribution',
  past: 'cancelled',
  version: 1,
  summary: 'A distribution was given up before it was handed over.',
  data: z.object(distributionFields),
});
