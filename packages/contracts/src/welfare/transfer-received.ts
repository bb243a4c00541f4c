import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from './money.ts';

/** Money of one fund arrived in another. */
export const transferReceived = defineEvent({
  service: 'welfare',
  noun: 'transfer',
  past: 'received',
  version: 1,
  summary: 'A fund took in what another had sent: both ledgers have it from the same instant on.',
  data: z.object({
    transferId: z.uuid().describe('The transfer; the aggregate'),
    fromFundId: z.uuid().describe('Fund that sent'),
    fromUnitId: z.uuid().describe('Unit whose Front keeps that fund'),
    toFundId: z.uuid().describe('Fund that received'),
    toUnitId: z.uuid().describe('Unit whose Front keeps that fund'),
    amount: money.describe('How much, đồng'),
    outTransactionId: z.uuid().describe('Transaction in the ledger of the sender'),
    inTransactionId: z.uuid().describe('Transaction in the ledger of the receiver'),
  }),
});
