import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A form that is not periodic is there, in its first or next version. */
export const reportFormPublishedForOccasions = defineEvent({
  service: 'campaigns',
  noun: 'report-form',
  past: 'published-for-occasions',
  version: 1,
  summary: 'A version of a report form was published that is asked for on occasions, not by periods.',
  data: z.object({
    formId: z.uuid().describe('The form; the aggregate'),
    formVersionId: z.uuid().describe('This version'),
    key: z.string().max(60).describe('Name of the form for machines'),
    version: z.int().min(1).describe('Counts from 1'),
    unitId: z.uuid().describe('Unit whose Front asks'),
    numberKeys: z.array(z.string().max(60)).max(300).describe('Keys of the fields that add up'),
    validFrom: z.iso.date().describe('First day (Asia/Ho_Chi_Minh) on which it may be asked for'),
  }),
});
