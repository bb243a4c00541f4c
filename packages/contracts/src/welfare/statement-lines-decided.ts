import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** It is known what lines of a bank statement are. */
export const statementLinesDecided = defineEvent({
  service: 'welfare',
  noun: 'statement',
  past: 'lines-decided',
  version: 1,
  summary:
    'One command matched, ignored or set free lines of a bank statement: how many, never which or whose.',
  data: z.object({
    statementId: z.uuid().describe('The statement; the aggregate'),
    fundId: z.uuid().describe('Fund of the account'),
    unitId: z.uuid().describe('Unit whose Front keeps the fund'),
    matched: z.int().min(0).describe('Lines that are one contribution'),
    split: z.int().min(0).describe('Lines that are several contributions'),
    ignored: z.int().min(0).describe('Lines that are no contribution, with a reason'),
    revoked: z.int().min(0).describe('Lines whose match was revoked: they wait again'),
  }),
});
