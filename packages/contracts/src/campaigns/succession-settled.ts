import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A person said who takes over. */
export const successionSettled = defineEvent({
  service: 'campaigns',
  noun: 'succession',
  past: 'settled',
  version: 1,
  summary: 'The parts of every open target of the unit have their heirs.',
  data: z.object({
    successionCaseId: z.uuid().describe('The case; the aggregate'),
    unitId: z.uuid().describe('The unit'),
    effectiveOn: z.iso.date().describe('Day of the change'),
  }),
});
