import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from '../welfare/money.ts';

/** A proposal of a community board is sent, answered or closed. */
export const boardProposalChanged = defineEvent({
  service: 'supervision',
  noun: 'board-proposal',
  past: 'changed',
  version: 1,
  summary: 'A proposal of a community board was sent to a body, answered, or closed.',
  data: z.object({
    boardProposalId: z.uuid().describe('The proposal; the aggregate'),
    boardRoundId: z.uuid().describe('Round that it follows from'),
    unitId: z.uuid().describe('The commune of the board'),
    oldState: z.string().max(20).nullable().describe('State before; null: it is new'),
    newState: z.string().max(20).describe('SENT, ANSWERED or CLOSED'),
    outcome: z.string().max(20).nullable().describe('ACCEPTED, PARTLY or REJECTED; null: no answer stands'),
    ending: z
      .string()
      .max(30)
      .nullable()
      .describe('VERIFIED_EVIDENCE, REASONED_REFUSAL or WAIVED; null: not closed'),
    money: money.nullable().describe('Money to recover, đồng; null: none is asked'),
    landSquareMetres: z.int().min(1).nullable().describe('Land to recover, m²; null: none is asked'),
    deadlineId: z.uuid().describe('Deadline of the answer'),
    on: z.iso.date().describe('Day on which it happened (Asia/Ho_Chi_Minh)'),
  }),
});
