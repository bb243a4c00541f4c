import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A rule of deadlines was entered. What runs already goes on by its old rule. */
export const ruleSet = defineEvent({
  service: 'supervision',
  noun: 'rule',
  past: 'set',
  version: 1,
  summary: 'A deadline is counted by a new rule from a day on.',
  data: z.object({
    ruleId: z.uuid().describe('The rule; the aggregate'),
    key: z.string().max(60).describe('What the deadline is for, e.g. recommendation-answer'),
    ruleSet: z.string().max(40).describe('Law or regulation, e.g. NQLT403'),
    version: z.int().min(1).describe('Counts from 1 for a key and rule set'),
    count: z.int().nullable().describe('How many; null: the content of the law is unknown'),
    unit: z.string().max(20).describe('CALENDAR_DAY, WORKING_DAY or MONTH'),
    direction: z.string().max(10).describe('AFTER or BEFORE'),
    confidence: z.string().max(20).describe('VERIFIED, RECALLED or PROPOSAL'),
    validFrom: z.iso.date().describe('First day on which a count may start by it (Asia/Ho_Chi_Minh)'),
  }),
});
