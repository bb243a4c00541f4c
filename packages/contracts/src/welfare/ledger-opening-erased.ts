import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** What opens the commitment of a posting was erased by decision. */
export const ledgerOpeningErased = defineEvent({
  service: 'welfare',
  noun: 'ledger',
  past: 'opening-erased',
  version: 1,
  summary:
    'The salt of one posting in the public log is gone by decision; the journal and the leaf stay. Copies of what opens it are to be dropped.',
  data: z.object({
    fundId: z.uuid().describe('The fund whose ledger it is; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front keeps the fund'),
    transactionId: z.uuid().describe('The posted transaction'),
    erasureId: z.uuid().describe('The approved proposal'),
  }),
});
