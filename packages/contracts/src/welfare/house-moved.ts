import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A house took a step. */
export const houseMoved = defineEvent({
  service: 'welfare',
  noun: 'house',
  past: 'moved',
  version: 1,
  summary: 'A Great Unity house was planned, begun, paused, resumed, completed or handed over.',
  data: z.object({
    houseId: z.uuid().describe('The house; the aggregate'),
    caseId: z.uuid().describe('The case that it belongs to'),
    unitId: z.uuid().describe('Unit that carries the case'),
    kind: z.enum(['NEW', 'REPAIR']).describe('New or repaired'),
    move: z.string().max(40).describe('PLAN, START, PAUSE, RESUME, COMPLETE or HAND_OVER'),
    fromState: z.string().max(40).nullable().describe('State before; null when it is planned'),
    toState: z.string().max(40).describe('State after'),
    occurredOn: z.iso.date().describe('Day of the step (Asia/Ho_Chi_Minh)'),
  }),
});
