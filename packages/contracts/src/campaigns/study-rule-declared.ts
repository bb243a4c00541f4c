import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A unit says how it studies. */
export const studyRuleDeclared = defineEvent({
  service: 'campaigns',
  noun: 'study-rule',
  past: 'declared',
  version: 1,
  summary:
    'How a unit and those below it study from a year on: when persons register, how often they review themselves.',
  data: z.object({
    ruleId: z.uuid().describe('The rule; the aggregate'),
    unitId: z.uuid().describe('The unit'),
    fromYear: z.int().describe('First year'),
    reviewsEvery: z.enum(['MONTHLY', 'QUARTERLY', 'YEARLY']).describe('How often persons review themselves'),
    registers: z.enum(['START_OF_YEAR', 'ANY_TIME']).describe('When persons register'),
  }),
});
