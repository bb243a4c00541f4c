import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A case goes on in an heir of its unit, or waits for a person to say where. */
export const caseAssigned = defineEvent({
  service: 'welfare',
  noun: 'case',
  past: 'assigned',
  version: 1,
  summary: 'The unit of a case ended: the case goes on in an heir, or waits for a person to say in which.',
  data: z.object({
    caseId: z.uuid().describe('The case; the aggregate'),
    fromUnitId: z.uuid().describe('The unit that carried it'),
    toUnitId: z.uuid().nullable().describe('The unit that carries it now; null: no heir is certain yet'),
  }),
});
