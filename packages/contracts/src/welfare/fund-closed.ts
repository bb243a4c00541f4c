import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A fund ends. */
export const fundClosed = defineEvent({
  service: 'welfare',
  noun: 'fund',
  past: 'closed',
  version: 1,
  summary: 'A fund was closed, empty and without reservations; its ledger stays.',
  data: z.object({
    fundId: z.uuid().describe('The fund; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front kept the fund'),
    closedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) of closing'),
  }),
});
