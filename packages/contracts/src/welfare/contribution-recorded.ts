import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { contributionFields } from './contribution-fields.ts';

/** Somebody gave. */
export const contributionRecorded = defineEvent({
  service: 'welfare',
  noun: 'contribution',
  past: 'recorded',
  version: 1,
  summary: 'A contribution was recorded; it counts once it is confirmed.',
  data: z.object(contributionFields),
});
