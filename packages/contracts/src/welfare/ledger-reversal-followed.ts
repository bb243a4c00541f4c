import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from './money.ts';

/** What stood on a transaction that was taken back stepped back with it. */
export const ledgerReversalFollowed = defineEvent({
  service: 'welfare',
  noun: 'ledger',
  past: 'reversal-followed',
  version: 1,
  summary:
    'A payment was taken back by a counter-entry, and what it had paid for stepped back: the payment, a case, a list, a line of a tranche.',
  data: z.object({
    fundId: z.uuid().describe('The fund whose ledger it is; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front keeps the fund'),
    originalId: z.uuid().describe('The transaction that was taken back'),
    reversalId: z.uuid().describe('The transaction that took it back'),
    effects: z
      .array(
        z.object({
          subject: z
            .enum(['PAYMENT', 'CASE', 'DISTRIBUTION', 'ALLOCATION_LINE'])
            .describe('What stepped back'),
          subjectId: z.uuid().describe('Id of the payment, case, list or tranche'),
          line: z.int().min(1).nullable().describe('Line of the tranche'),
          fromState: z.string().max(40).describe('State before'),
          toState: z.string().max(40).describe('State after'),
          amount: money.describe('By how much it counts as paid less'),
        }),
      )
      .min(1)
      .max(10)
      .describe('What stepped back'),
  }),
});
