import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { ledgerIndicatorFields } from './ledger-indicator-fields.ts';

/** An indicator is no longer counted from a ledger. */
export const ledgerIndicatorReleased = defineEvent({
  service: 'campaigns',
  noun: 'ledger-indicator',
  past: 'released',
  version: 1,
  summary: 'A ledger no longer becomes progress in an indicator; what was counted stays.',
  data: z.object(ledgerIndicatorFields),
});
