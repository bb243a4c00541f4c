import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** It was said who is in a cell. */
export const studyCellMembersSet = defineEvent({
  service: 'campaigns',
  noun: 'study-cell',
  past: 'members-set',
  version: 1,
  summary: 'It was said who is in a cell. Who they are is not said.',
  data: z.object({
    cellId: z.uuid().describe('The cell; the aggregate'),
    unitId: z.uuid().describe('Its unit'),
    committeeId: z.uuid().describe('Its committee'),
    memberCount: z.int().min(1).describe('How many are in it'),
  }),
});
