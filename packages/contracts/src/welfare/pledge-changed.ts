import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from './money.ts';

/** A pledge was fulfilled, in part or whole, or ended. */
export const pledgeChanged = defineEvent({
  service: 'welfare',
  noun: 'pledge',
  past: 'changed',
  version: 1,
  summary: 'A pledge came into another state; its contributions say how much of it arrived.',
  data: z.object({
    pledgeId: z.uuid().describe('The pledge; the aggregate'),
    fundId: z.uuid().describe('Fund that it is for'),
    unitId: z.uuid().describe('Unit whose Front keeps the fund'),
    appealId: z.uuid().nullable().describe('Appeal that it answers'),
    state: z
      .string()
      .max(40)
      .describe('REGISTERED, PARTLY_FULFILLED, FULFILLED, LAPSED, WITHDRAWN or DIVERTED_DIRECT'),
    amount: money.nullable().describe('Đồng that were pledged; null: goods'),
    fulfilled: money.describe('Đồng of confirmed contributions so far'),
  }),
});
