import { defineEvent } from '../define-event.ts';
import { allocationFields } from './allocation-fields.ts';

/** A tranche was given up. */
export const allocationCancelled = defineEvent({
  service: 'welfare',
  noun: 'allocation',
  past: 'cancelled',
  version: 1,
  summary: 'A tranche was given up before its money went; what was held is free again.',
  data: allocationFields,
});
