import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A sheet goes on or one step back. */
export const scoreSheetMoved = defineEvent({
  service: 'campaigns',
  noun: 'score-sheet',
  past: 'moved',
  version: 1,
  summary: 'The score sheet of a commune went on or one step back; reasons stay in the service.',
  data: z.object({
    sheetId: z.uuid().describe('The sheet; the aggregate'),
    roundId: z.uuid().describe('The round'),
    communeId: z.uuid().describe('The commune'),
    fromState: z.string().max(30).describe('DRAFT, WAIT_DEPARTMENT, WAIT_COUNCIL or WAIT_STANDING'),
    toState: z.string().max(30).describe('The state after it, PUBLISHED too'),
  }),
});
