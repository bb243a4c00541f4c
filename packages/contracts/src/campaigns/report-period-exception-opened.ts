import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** One reporter may hand in again. */
export const reportPeriodExceptionOpened = defineEvent({
  service: 'campaigns',
  noun: 'report-period',
  past: 'exception-opened',
  version: 1,
  summary: 'One reporter may hand in again although the period is locked. The reason stays in the service.',
  data: z.object({
    formId: z.uuid().describe('The form; the aggregate'),
    unitId: z.uuid().describe('Unit that the reporter belongs to'),
    reporterId: z.uuid().describe('The area, the organisation or the unit that may report'),
    periodStart: z.iso.date().describe('First day of the period (Asia/Ho_Chi_Minh)'),
    openUntil: z.iso.date().describe('Last day on which it may'),
  }),
});
