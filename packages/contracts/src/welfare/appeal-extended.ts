import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** An appeal receives for longer. */
export const appealExtended = defineEvent({
  service: 'welfare',
  noun: 'appeal',
  past: 'extended',
  version: 1,
  summary: 'The reception of an appeal was prolonged.',
  data: z.object({
    appealId: z.uuid().describe('The appeal; the aggregate'),
    fundId: z.uuid().describe('Fund that receives'),
    unitId: z.uuid().describe('Unit whose Front keeps the fund'),
    extendedTo: z.iso.date().describe('Last day of reception from now on'),
  }),
});
