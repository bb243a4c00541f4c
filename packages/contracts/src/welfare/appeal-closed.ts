import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** An appeal no longer receives. */
export const appealClosed = defineEvent({
  service: 'welfare',
  noun: 'appeal',
  past: 'closed',
  version: 1,
  summary: 'The reception of an appeal ended; what comes in later is late and needs a decision.',
  data: z.object({
    appealId: z.uuid().describe('The appeal; the aggregate'),
    fundId: z.uuid().describe('Fund that received'),
    unitId: z.uuid().describe('Unit whose Front keeps the fund'),
    closedOn: z.iso.date().describe('Last day (Asia/Ho_Chi_Minh) of reception'),
    distributeBy: z.iso.date().nullable().describe('Day by which distribution is due; null: no rule says'),
  }),
});
