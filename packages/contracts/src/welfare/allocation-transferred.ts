import { defineEvent } from '../define-event.ts';
import { allocationFields } from './allocation-fields.ts';

/** The money of a tranche went out. */
export const allocationTransferred = defineEvent({
  service: 'welfare',
  noun: 'allocation',
  past: 'transferred',
  version: 1,
  summary: 'The money of a tranche left the fund or is on its way to other funds.',
  data: allocationFields,
});
