import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A bank statement was refused as a whole. */
export const statementRejected = defineEvent({
  service: 'welfare',
  noun: 'statement',
  past: 'rejected',
  version: 1,
  summary: 'A bank statement was refused; nothing of it was kept but the list of its problems.',
  data: z.object({
    statementId: z.uuid().describe('The statement; the aggregate'),
    accountId: z.uuid().describe('Bank account that it was for'),
    fundId: z.uuid().describe('Fund of the account'),
    problems: z.int().min(1).describe('Problems found; reading ends at 1,000'),
  }),
});
