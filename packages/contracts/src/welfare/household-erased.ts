import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** The personal data of a household are gone. */
export const householdErased = defineEvent({
  service: 'welfare',
  noun: 'household',
  past: 'erased',
  version: 1,
  summary: 'The personal data of a household were erased; its counts, money and proofs stay.',
  data: z.object({
    householdId: z.uuid().describe('The household; the aggregate. Never who it is'),
    unitId: z.uuid().describe('Commune that it lies in'),
  }),
});
