import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from '../welfare/money.ts';

/** Money or land came back. */
export const boardRecoveryRecorded = defineEvent({
  service: 'supervision',
  noun: 'board-recovery',
  past: 'recorded',
  version: 1,
  summary: 'Money or land came back after a proposal of a community board.',
  data: z.object({
    boardProposalId: z.uuid().describe('The proposal; the aggregate'),
    unitId: z.uuid().describe('The commune of the board'),
    money: money.nullable().describe('Money that came back, đồng; null: none'),
    landSquareMetres: z.int().min(1).nullable().describe('Land that came back, m²; null: none'),
    on: z.iso.date().describe('Day on which it came back (Asia/Ho_Chi_Minh)'),
  }),
});
