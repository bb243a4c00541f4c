import { defineEvent } from '../define-event.ts';
import { allocationFields } from './allocation-fields.ts';

/** Nobody let the money of a tranche go in time. */
export const allocationExpired = defineEvent({
  service: 'welfare',
  noun: 'allocation',
  past: 'expired',
  version: 1,
  summary: 'Nobody let the money of an approved tranche go in time: all that was held for it is free again.',
  data: allocationFields,
});
