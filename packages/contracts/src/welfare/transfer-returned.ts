import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from './money.ts';

/** Money that a fund had sent is free again there. */
export const transferReturned = defineEvent({
  service: 'welfare',
  noun: 'transfer',
  past: 'returned',
  version: 1,
  summary: 'A transfer was refused, recalled or not taken in time: its money is free again at the sender.',
  data: z.object({
    transferId: z.uuid().describe('The transfer; the aggregate'),
    fromFundId: z.uuid().describe('Fund that had sent'),
    toFundId: z.uuid().describe('Fund that was to receive'),
    amount: money.describe('How much, đồng'),
    because: z.enum(['REFUSED', 'RECALLED', 'EXPIRED']).describe('How it came back'),
  }),
});
