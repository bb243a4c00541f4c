import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from './money.ts';

/** A fund has more or less money, or holds more or less of it back. */
export const fundBalanceChanged = defineEvent({
  service: 'welfare',
  noun: 'fund',
  past: 'balance-changed',
  version: 1,
  summary: 'What a fund holds after one or more postings; the last event says how it stands.',
  data: z.object({
    fundId: z.uuid().describe('The fund; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front keeps the fund'),
    balance: money.describe('Posted money in all purses, đồng'),
    reserved: money.describe('Of it, held by reservations, đồng'),
    available: money.describe('balance − reserved, đồng'),
  }),
});
