import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { contributionFields } from './contribution-fields.ts';

/** A contribution counts. */
export const contributionConfirmed = defineEvent({
  service: 'welfare',
  noun: 'contribution',
  past: 'confirmed',
  version: 1,
  summary:
    'A contribution was confirmed by a receipt, a bank line or a decision: it stands in the ledger of the fund.',
  data: z.object(contributionFields),
});
