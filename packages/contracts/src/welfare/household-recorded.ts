import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A household entered the register. */
export const householdRecorded = defineEvent({
  service: 'welfare',
  noun: 'household',
  past: 'recorded',
  version: 1,
  summary: 'A household was recorded. Who it is stays in the service.',
  data: z.object({
    householdId: z.uuid().describe('The household; the aggregate. Never who it is'),
    unitId: z.uuid().describe('Commune that it lies in'),
    areaId: z.uuid().nullable().describe('Residential area; null: not stated'),
  }),
});
