import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { receptionFields } from './reception-fields.ts';

const count = z.int().min(0);

/** A reception of citizens is over and counted. */
export const receptionClosed = defineEvent({
  service: 'supervision',
  noun: 'reception',
  past: 'closed',
  version: 1,
  summary: 'A reception of citizens was held and counted: visits, people, and what came of them.',
  data: z.object({
    ...receptionFields,
    heldOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) on which it was held'),
    receiver: z.enum(['HEAD', 'DEPUTY', 'OFFICER']).describe('Rank of the office that received'),
    visits: count.describe('Visits (lượt)'),
    people: count.describe('People who came'),
    outcomes: z
      .object({
        CASE_FILE: count.describe('Visits that became a case file'),
        FEEDBACK: count.describe('Visits that became feedback'),
        GUIDED: count.describe('Visits that were guided to where the matter belongs'),
        EXPLAINED: count.describe('Visits that were answered on the spot'),
      })
      .describe('What came of the visits'),
  }),
});
