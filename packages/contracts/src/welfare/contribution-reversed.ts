import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { contributionFields } from './contribution-fields.ts';

/** A contribution was taken back. */
export const contributionReversed = defineEvent({
  service: 'welfare',
  noun: 'contribution',
  past: 'reversed',
  version: 1,
  summary:
    'A contribution was reversed: returned, or recorded by mistake. Its counter-entry stands in the ledger.',
  data: z.object(contributionFields),
});
