import { defineEvent } from '../define-event.ts';
import { allocationFields } from './allocation-fields.ts';

/** A tranche reached the people. */
export const allocationDistributed = defineEvent({
  service: 'welfare',
  noun: 'allocation',
  past: 'distributed',
  version: 1,
  summary: 'All that a tranche gave has reached the people.',
  data: allocationFields,
});
