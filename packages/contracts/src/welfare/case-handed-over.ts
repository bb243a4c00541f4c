import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from './money.ts';

/** A household received the help of a case. */
export const caseHandedOver = defineEvent({
  service: 'welfare',
  noun: 'case',
  past: 'handed-over',
  version: 1,
  summary: 'The household received the help; its value in all.',
  data: z.object({
    caseId: z.uuid().describe('The case; the aggregate'),
    unitId: z.uuid().describe('Unit that carries it'),
    purpose: z.string().max(40).describe('HOUSE_NEW, HOUSE_REPAIR, LIVELIHOOD, …'),
    amount: money.describe('Value of what was handed over, đồng'),
    handedOverOn: z.iso.date().describe('Day of the hand-over (Asia/Ho_Chi_Minh)'),
  }),
});
