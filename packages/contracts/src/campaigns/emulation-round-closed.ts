import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A round ends. */
export const emulationRoundClosed = defineEvent({
  service: 'campaigns',
  noun: 'emulation-round',
  past: 'closed',
  version: 1,
  summary: 'A round of emulation was closed; what was published stays.',
  data: z.object({
    roundId: z.uuid().describe('The round; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front runs it'),
  }),
});
