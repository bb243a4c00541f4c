import { defineEvent } from '../define-event.ts';
import { allocationFields } from './allocation-fields.ts';

/** Every recipient has its part. */
export const allocationReceived = defineEvent({
  service: 'welfare',
  noun: 'allocation',
  past: 'received',
  version: 1,
  summary: 'Every unit and fund has its part of the tranche.',
  data: allocationFields,
});
