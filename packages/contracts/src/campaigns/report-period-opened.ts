import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A period of a form begins. */
export const reportPeriodOpened = defineEvent({
  service: 'campaigns',
  noun: 'report-period',
  past: 'opened',
  version: 1,
  summary: 'Reports of a form for a period are asked for, from everybody who exists on its last day.',
  data: z.object({
    formId: z.uuid().describe('The form; the aggregate'),
    formVersion: z.int().min(1).describe('Version of the form that holds for the period'),
    unitId: z.uuid().describe('Unit whose Front asks'),
    periodStart: z.iso.date().describe('First day of the period (Asia/Ho_Chi_Minh)'),
    periodEnd: z.iso.date().describe('Last day of the period'),
    dueAt: z.iso
      .datetime()
      .nullish()
      .describe(
        'Of an occasion: the last instant (UTC) at which a report is timely; absent of periodic forms',
      ),
    askedUnitIds: z
      .array(z.uuid())
      .max(100)
      .nullish()
      .describe(
        'Of an occasion: units at and below which reporters are asked; absent: everybody below the unit',
      ),
  }),
});
