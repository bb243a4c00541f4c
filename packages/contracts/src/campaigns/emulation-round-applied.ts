import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A round begins to be scored. */
export const emulationRoundApplied = defineEvent({
  service: 'campaigns',
  noun: 'emulation-round',
  past: 'applied',
  version: 1,
  summary:
    'A round of emulation was applied: every commune below the unit that was valid on the day has one score sheet.',
  data: z.object({
    roundId: z.uuid().describe('The round; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front runs it'),
    communeCount: z.int().min(0).describe('Sheets that were made'),
    deadline: z.iso.date().describe('Last day (Asia/Ho_Chi_Minh) on which a commune may send its sheet'),
  }),
});
