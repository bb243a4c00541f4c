import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from './money.ts';

/** Entries were added to the ledger of a fund. */
export const ledgerPosted = defineEvent({
  service: 'welfare',
  noun: 'ledger',
  past: 'posted',
  version: 1,
  summary: 'Transactions were written into the ledger of one fund together; nothing of them ever changes.',
  data: z.object({
    fundId: z.uuid().describe('The fund whose ledger it is; the aggregate'),
    transactions: z
      .array(
        z.object({
          transactionId: z.uuid().describe('The transaction'),
          kind: z
            .string()
            .max(40)
            .describe('OPENING, INCOME, SPENDING, ADMINISTRATION, RELEASE, REVERSAL, …'),
          status: z
            .enum(['posted', 'pending', 'voided', 'expired'])
            .describe('pending: money is held; voided and expired: it is free again'),
          amount: money.describe('Đồng that moved or are held'),
          earmarkId: z.uuid().nullable().describe('Earmark that the money is for'),
          resolves: z.uuid().nullable().describe('The reservation that this transaction ends'),
          reverses: z.uuid().nullable().describe('The transaction that this one takes back'),
          reversed: z
            .object({
              kind: z.string().max(40).describe('Its kind: INCOME, SPENDING, …'),
              effectiveAt: z.iso.datetime().describe('When it counted, UTC'),
            })
            .nullish()
            .describe('What that transaction was; null or absent where nothing is taken back'),
          effectiveAt: z.iso.datetime().describe('When it counts, UTC'),
          recordedAt: z.iso.datetime().describe('When the ledger recorded it, UTC'),
        }),
      )
      .min(1)
      .max(200)
      .describe('In the order of writing'),
  }),
});
