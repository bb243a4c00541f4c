import { defineEvent } from '../define-event.ts';
import { directSupportFields } from './direct-support-fields.ts';

/** A record of direct support no longer counts. */
export const directSupportWithdrawn = defineEvent({
  service: 'welfare',
  noun: 'direct-support',
  past: 'withdrawn',
  version: 1,
  summary: 'A record of direct support was taken out of all figures, with a reason.',
  data: directSupportFields,
});
