import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** Open work of a unit that ended lies with its heir. */
export const handoverSettled = defineEvent({
  service: 'supervision',
  noun: 'handover',
  past: 'settled',
  version: 1,
  summary:
    'Open work of a unit that ended lies with an heir from now on; its parts have events of their own.',
  data: z.object({
    handoverId: z.uuid().describe('The handover; the aggregate'),
    subjectKind: z
      .string()
      .max(30)
      .describe('PROGRAMME, ROUND, RECOMMENDATION, BOARD, BOARD_ROUND, BOARD_PROPOSAL, DIALOGUE, …'),
    subjectId: z.uuid().describe('What was handed over'),
    fromUnitId: z.uuid().describe('The unit that ended'),
    toUnitId: z.uuid().describe('The heir'),
    cause: z
      .string()
      .max(20)
      .describe('SOLE_SUCCESSOR: all of the unit went there; BY_HAND: a person decided'),
    effectiveOn: z.iso.date().describe('First day on which the unit was gone (Asia/Ho_Chi_Minh)'),
  }),
});
