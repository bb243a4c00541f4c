import { defineEvent } from '../define-event.ts';
import { allocationFields } from './allocation-fields.ts';

/** A tranche is accounted for. */
export const allocationSettled = defineEvent({
  service: 'welfare',
  noun: 'allocation',
  past: 'settled',
  version: 1,
  summary: 'A tranche is accounted for by an official document.',
  data: allocationFields,
});
