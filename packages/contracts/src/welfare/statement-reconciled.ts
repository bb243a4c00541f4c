import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from './money.ts';

/** A bank statement was read and adds up. */
export const statementReconciled = defineEvent({
  service: 'welfare',
  noun: 'statement',
  past: 'reconciled',
  version: 1,
  summary: 'A bank statement was read whole: opening balance plus lines is the closing balance.',
  data: z.object({
    statementId: z.uuid().describe('The statement; the aggregate'),
    accountId: z.uuid().describe('Bank account that it is of'),
    fundId: z.uuid().describe('Fund of the account'),
    lines: z.int().min(0).describe('Lines in the file'),
    newLines: z.int().min(0).describe('Lines that no earlier statement of the account had'),
    credit: money.describe('Sum of credits of the file, đồng'),
    debit: money.describe('Sum of debits of the file, đồng'),
    fileHash: z.string().max(64).describe('SHA-256 of the file, hexadecimal'),
  }),
});
