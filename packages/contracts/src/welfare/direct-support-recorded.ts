import { defineEvent } from '../define-event.ts';
import { directSupportFields } from './direct-support-fields.ts';

/** Somebody gave past a fund. */
export const directSupportRecorded = defineEvent({
  service: 'welfare',
  noun: 'direct-support',
  past: 'recorded',
  version: 1,
  summary: 'A donor gave money or goods past a fund: no ledger has it, the record of the donor does.',
  data: directSupportFields,
});
