import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from './money.ts';

/** The amount of a case was approved. */
export const caseApproved = defineEvent({
  service: 'welfare',
  noun: 'case',
  past: 'approved',
  version: 1,
  summary: 'An amount was approved for a household, with what it counted as at the decision.',
  data: z.object({
    caseId: z.uuid().describe('The case; the aggregate'),
    unitId: z.uuid().describe('Unit that carries it'),
    purpose: z.string().max(40).describe('HOUSE_NEW, HOUSE_REPAIR, LIVELIHOOD, …'),
    source: z.string().max(40).describe('FUND, BUDGET, INTRODUCED or DIRECT'),
    fundId: z.uuid().nullable().describe('The fund that pays'),
    amount: money.describe('Approved in all, đồng'),
    householdClass: z.string().max(40).describe('What the household counted as'),
    standardVersion: z.string().max(40).nullable().describe('Poverty standard of that class'),
    decidedOn: z.iso.date().describe('Day of the decision (Asia/Ho_Chi_Minh)'),
    isRenewed: z.boolean().describe('Whether it replaces an earlier approval'),
    isOverride: z
      .boolean()
      .describe('Whether earlier help stood against it and was overridden with a reason'),
  }),
});
