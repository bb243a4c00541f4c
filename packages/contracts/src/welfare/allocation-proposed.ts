import { defineEvent } from '../define-event.ts';
import { allocationFields } from './allocation-fields.ts';

/** Somebody proposed a tranche. */
export const allocationProposed = defineEvent({
  service: 'welfare',
  noun: 'allocation',
  past: 'proposed',
  version: 1,
  summary: 'A tranche was proposed; no money is held.',
  data: allocationFields,
});
