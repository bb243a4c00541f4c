import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** An assessment on the way to a title is opened. */
export const titleAssessmentOpened = defineEvent({
  service: 'campaigns',
  noun: 'title-assessment',
  past: 'opened',
  version: 1,
  summary: 'An assessment on the way to a title begins, by the standard in force on its first day.',
  data: z.object({
    assessmentId: z.uuid().describe('The assessment; the aggregate'),
    unitId: z.uuid().describe('Unit that it is about, or in which its area lies'),
    areaId: z.uuid().nullable().describe('The residential area, of an assessment of an area'),
    standardId: z.uuid().describe('Version of the standard'),
    standardKey: z.string().max(60).describe('Which standard'),
    unitGroup: z.string().max(60).nullable().describe('Group of units whose thresholds hold'),
    registeredYear: z.int().describe('Year for which the subject registered'),
    startedOn: z.iso.date().describe('First day'),
  }),
});
