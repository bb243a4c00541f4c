import { z } from 'zod';
import { money } from './money.ts';

/** What every event of direct support says of it. */
export const directSupportFields = z.object({
  supportId: z.uuid().describe('The record; the aggregate'),
  fundId: z.uuid().describe('Fund whose board heard of it; its ledger does not know it'),
  appealId: z.uuid().nullable().describe('Appeal that it was given for; null: none'),
  donorId: z.uuid().describe('Who gave'),
  unitId: z.uuid().describe('Unit that it was given to'),
  form: z.enum(['CASH', 'GOODS', 'MIXED']).describe('What was given'),
  cash: money.nullable().describe('Cash, đồng; null: none, or not known apart'),
  totalValue: money.nullable().describe('Cash and goods together when the parts are unknown; null otherwise'),
  givenOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) on which it was given'),
});
