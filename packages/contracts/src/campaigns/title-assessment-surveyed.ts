import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** People are asked about their satisfaction. */
export const titleAssessmentSurveyed = defineEvent({
  service: 'campaigns',
  noun: 'title-assessment',
  past: 'surveyed',
  version: 1,
  summary: 'How many of those asked are satisfied, for an assessment.',
  data: z.object({
    assessmentId: z.uuid().describe('The assessment; the aggregate'),
    unitId: z.uuid().describe('Unit that it is about, or in which its area lies'),
    surveyedOn: z.iso.date().describe('Day of the survey'),
    asked: z.int().min(1).describe('Persons or households that were asked'),
    satisfied: z.int().min(0).describe('Of these, satisfied ones'),
  }),
});
