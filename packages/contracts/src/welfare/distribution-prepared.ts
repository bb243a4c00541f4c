import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { distributionFields } from './distribution-fields.ts';

/** A list was drawn up. */
export const distributionPrepared = defineEvent({
  service: 'welfare',
  noun: 'distribution',
  past: 'prepared',
  version: 1,
  summary: 'The list of a distribution was drawn up; no money moves.',
  data: z.object(distributionFields),
});
