import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A result is final. */
export const scoreSheetPublished = defineEvent({
  service: 'campaigns',
  noun: 'score-sheet',
  past: 'published',
  version: 1,
  summary: 'The result of a commune in a round was published with a decision; it never changes.',
  data: z.object({
    sheetId: z.uuid().describe('The sheet; the aggregate'),
    roundId: z.uuid().describe('The round'),
    communeId: z.uuid().describe('The commune'),
    total: z.string().max(30).describe('Points with bonus, decimal text'),
    decisionNumber: z.string().max(100).describe('Number of the decision'),
  }),
});
