import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A version of a form comes into force. */
export const reportFormPublished = defineEvent({
  service: 'campaigns',
  noun: 'report-form',
  past: 'published',
  version: 1,
  summary: 'A version of a report form was published; it holds for periods from a day on.',
  data: z.object({
    formId: z.uuid().describe('The form; the aggregate'),
    formVersionId: z.uuid().describe('This version'),
    key: z.string().max(60).describe('Name of the form for machines'),
    version: z.int().min(1).describe('Counts from 1'),
    unitId: z.uuid().describe('Unit whose Front asks'),
    periodKind: z.enum(['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR']).describe('How often'),
    numberKeys: z.array(z.string().max(60)).max(300).describe('Keys of the fields that add up'),
    validFrom: z.iso.date().describe('First day of the first period (Asia/Ho_Chi_Minh)'),
  }),
});
