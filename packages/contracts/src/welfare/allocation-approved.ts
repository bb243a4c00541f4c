import { defineEvent } from '../define-event.ts';
import { allocationFields } from './allocation-fields.ts';

/** A tranche was decided. */
export const allocationApproved = defineEvent({
  service: 'welfare',
  noun: 'allocation',
  past: 'approved',
  version: 1,
  summary: 'A tranche was approved by another person than proposed it; its money is held.',
  data: allocationFields,
});
