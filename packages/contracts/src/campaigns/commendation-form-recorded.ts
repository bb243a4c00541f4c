import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A form of commendation holds from a day on. */
export const commendationFormRecorded = defineEvent({
  service: 'campaigns',
  noun: 'commendation-form',
  past: 'recorded',
  version: 1,
  summary: 'A form of commendation, or its next version, is in force from a day on.',
  data: z.object({
    formId: z.uuid().describe('The version; the aggregate'),
    code: z.string().max(60).describe('Code of the form; versions share it'),
    levels: z
      .array(z.string().max(20))
      .max(5)
      .describe('Who awards it: STATE, CENTRAL, PROVINCE, DISTRICT, COMMUNE'),
    subjectKinds: z
      .array(z.string().max(20))
      .max(4)
      .describe('Who may receive it: UNIT, AREA, COLLECTIVE, PERSON'),
    validFrom: z.iso.date().describe('First day (Asia/Ho_Chi_Minh)'),
  }),
});
