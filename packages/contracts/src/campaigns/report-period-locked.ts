import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A period is closed. */
export const reportPeriodLocked = defineEvent({
  service: 'campaigns',
  noun: 'report-period',
  past: 'locked',
  version: 1,
  summary: 'The reports of a form for a period are locked below a unit: later submissions are refused.',
  data: z.object({
    formId: z.uuid().describe('The form; the aggregate'),
    unitId: z.uuid().describe('Unit at and below which reports are locked'),
    periodStart: z.iso.date().describe('First day of the period (Asia/Ho_Chi_Minh)'),
    periodEnd: z.iso.date().describe('Last day of the period'),
  }),
});
