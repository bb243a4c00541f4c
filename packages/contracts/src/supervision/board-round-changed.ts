import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from '../welfare/money.ts';

/** A round of a community board is planned or in another state. */
export const boardRoundChanged = defineEvent({
  service: 'supervision',
  noun: 'board-round',
  past: 'changed',
  version: 1,
  summary: 'A round of a community board was planned, started, reported, followed up, closed or cancelled.',
  data: z.object({
    boardRoundId: z.uuid().describe('The round; the aggregate'),
    boardId: z.uuid().describe('Board that runs it'),
    unitId: z.uuid().describe('The commune of the board'),
    isOfProject: z.boolean().describe('Whether it looks at an investment project'),
    oldState: z.string().max(20).nullable().describe('State before; null: it is new'),
    newState: z.string().max(20).describe('State from now on'),
    violations: z.int().min(0).describe('Violations found; 0 before the report'),
    violationAmount: money.describe('Money that the violations are about, đồng; 0 before the report'),
    on: z.iso.date().describe('Day on which it happened (Asia/Ho_Chi_Minh)'),
  }),
});
