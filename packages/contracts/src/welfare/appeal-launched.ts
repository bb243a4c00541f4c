import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** An appeal for help is public. */
export const appealLaunched = defineEvent({
  service: 'welfare',
  noun: 'appeal',
  past: 'launched',
  version: 1,
  summary: 'An appeal (lời kêu gọi) was launched: contributions for it are received in its window.',
  data: z.object({
    appealId: z.uuid().describe('The appeal; the aggregate'),
    fundId: z.uuid().describe('Fund that receives'),
    unitId: z.uuid().describe('Unit whose Front keeps the fund'),
    earmarkId: z.uuid().nullable().describe('Purse in which the money of the appeal lies'),
    launchedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) of the launch'),
    receiveFrom: z.iso.date().describe('First day of reception'),
    receiveTo: z.iso.date().describe('Last day of reception'),
    scopeUnitIds: z.array(z.uuid()).max(100).describe('Units that the help is for; empty: not stated'),
  }),
});
