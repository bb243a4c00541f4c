import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** The lines of a bank statement stand in the public log. */
export const statementPublished = defineEvent({
  service: 'welfare',
  noun: 'statement',
  past: 'published',
  version: 1,
  summary:
    'Every line of a bank statement that was new stands in the public log; the statement never changes again.',
  data: z.object({
    statementId: z.uuid().describe('The statement; the aggregate'),
    accountId: z.uuid().describe('Bank account that it is of'),
    fundId: z.uuid().describe('Fund of the account'),
    lines: z.int().min(0).describe('Lines that it added to the log'),
    logStart: z.int().min(0).describe('Index of the first of them in the log, from 0'),
  }),
});
