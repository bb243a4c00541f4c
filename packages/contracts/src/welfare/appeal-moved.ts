import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** An appeal took a step after its reception, or was cancelled. */
export const appealMoved = defineEvent({
  service: 'welfare',
  noun: 'appeal',
  past: 'moved',
  version: 1,
  summary: 'An appeal came into another state: distribution, settlement, final publication or cancelled.',
  data: z.object({
    appealId: z.uuid().describe('The appeal; the aggregate'),
    fundId: z.uuid().describe('Fund of the appeal'),
    unitId: z.uuid().describe('Unit whose Front keeps the fund'),
    state: z
      .string()
      .max(40)
      .describe('DISTRIBUTING, DISTRIBUTION_CLOSED, SETTLED, PUBLISHED_FINAL or CANCELLED'),
    onDay: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) on which it did'),
  }),
});
