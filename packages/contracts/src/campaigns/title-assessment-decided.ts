import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** An assessment is decided. */
export const titleAssessmentDecided = defineEvent({
  service: 'campaigns',
  noun: 'title-assessment',
  past: 'decided',
  version: 1,
  summary: 'An assessment is decided. Reached, the title follows in an event of its own.',
  data: z.object({
    assessmentId: z.uuid().describe('The assessment; the aggregate'),
    unitId: z.uuid().describe('Unit that it is about, or in which its area lies'),
    areaId: z.uuid().nullable().describe('The residential area, of an assessment of an area'),
    standardId: z.uuid().describe('Version of the standard'),
    standardKey: z.string().max(60).describe('Which standard'),
    isMet: z.boolean().describe('Whether the standard was reached'),
    decidedOn: z.iso.date().describe('Day of the decision'),
    number: z.string().max(100).describe('Number and symbol of the decision'),
    decidedByUnitId: z.uuid().describe('Unit whose body decided'),
    titleId: z.uuid().nullable().describe('The title that it brought'),
  }),
});
