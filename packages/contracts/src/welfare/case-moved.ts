import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A case took a step. */
export const caseMoved = defineEvent({
  service: 'welfare',
  noun: 'case',
  past: 'moved',
  version: 1,
  summary: 'A case of a household took a step. Who the household is stays in the service.',
  data: z.object({
    caseId: z.uuid().describe('The case; the aggregate'),
    unitId: z.uuid().describe('Unit that carries it'),
    purpose: z.string().max(40).describe('HOUSE_NEW, HOUSE_REPAIR, LIVELIHOOD, …'),
    move: z
      .string()
      .max(40)
      .describe('OPEN, REVIEW, PROPOSE, APPRAISE, APPROVE, START, HAND_OVER, SETTLE, …'),
    fromState: z.string().max(40).nullable().describe('State before; null at the opening'),
    toState: z.string().max(40).describe('State after'),
    occurredOn: z.iso.date().describe('Day of the step (Asia/Ho_Chi_Minh)'),
  }),
});
