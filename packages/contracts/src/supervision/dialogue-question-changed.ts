import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A question of a dialogue is asked, answered, or what was promised is kept or given up. */
export const dialogueQuestionChanged = defineEvent({
  service: 'supervision',
  noun: 'dialogue-question',
  past: 'changed',
  version: 1,
  summary: 'A question of a dialogue was asked, answered, promised something, kept or waived.',
  data: z.object({
    questionId: z.uuid().describe('The question; the aggregate'),
    dialogueId: z.uuid().describe('The dialogue'),
    unitId: z.uuid().describe('Unit whose Front called the dialogue'),
    oldState: z.string().max(20).nullable().describe('State before; null: it is new'),
    newState: z.string().max(20).describe('ASKED, COMMITTED, ANSWERED, KEPT or WAIVED'),
    raisedBy: z.int().min(1).describe('How many people raised it'),
    hasCommitment: z.boolean().describe('Whether something was promised'),
    deadlineId: z.uuid().describe('Deadline of the answer, or of the promise'),
    on: z.iso.date().describe('Day on which it happened (Asia/Ho_Chi_Minh)'),
  }),
});
