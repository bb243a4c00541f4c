import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A target is met or not. */
export const targetClosed = defineEvent({
  service: 'campaigns',
  noun: 'target',
  past: 'closed',
  version: 1,
  summary: 'The period of a target is over; what is on record decided.',
  data: z.object({
    targetId: z.uuid().describe('The target; the aggregate'),
    unitId: z.uuid().describe('Unit that aimed at it'),
    indicatorId: z.uuid().describe('What is counted'),
    isAchieved: z.boolean().describe('Whether it was met'),
    version: z.int().describe('Version of the target'),
  }),
});
