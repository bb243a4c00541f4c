import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from './money.ts';

/** Money is on its way from one fund to another. */
export const transferSent = defineEvent({
  service: 'welfare',
  noun: 'transfer',
  past: 'sent',
  version: 1,
  summary:
    'A fund sent money to another fund; it is held in the ledger of the sender until it is received or comes back.',
  data: z.object({
    transferId: z.uuid().describe('The transfer; the aggregate'),
    fromFundId: z.uuid().describe('Fund that sends'),
    fromUnitId: z.uuid().describe('Unit whose Front keeps that fund'),
    toFundId: z.uuid().describe('Fund that is to receive'),
    toUnitId: z.uuid().describe('Unit whose Front keeps that fund'),
    amount: money.describe('How much, đồng'),
    decisionId: z.uuid().nullable().describe('Official document of the decision; null: not stated'),
    expiresAt: z.iso.datetime().describe('When it comes back by itself, UTC'),
  }),
});
