import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { ledgerIndicatorFields } from './ledger-indicator-fields.ts';

/** An indicator is counted from a ledger. */
export const ledgerIndicatorAttached = defineEvent({
  service: 'campaigns',
  noun: 'ledger-indicator',
  past: 'attached',
  version: 1,
  summary: 'From now on a measure of a fund or appeal becomes progress in an indicator, months before, too.',
  data: z.object(ledgerIndicatorFields),
});
