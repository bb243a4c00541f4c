import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A cell that studies together begins. */
export const studyCellEstablished = defineEvent({
  service: 'campaigns',
  noun: 'study-cell',
  past: 'established',
  version: 1,
  summary: 'A cell that studies together begins. Who they are is not said.',
  data: z.object({
    cellId: z.uuid().describe('The cell; the aggregate'),
    unitId: z.uuid().describe('Its unit'),
    committeeId: z.uuid().describe('Its committee'),
    memberCount: z.int().min(1).describe('How many are in it'),
  }),
});
