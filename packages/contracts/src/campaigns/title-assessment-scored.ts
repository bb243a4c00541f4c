import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** Criteria of an assessment are judged. */
export const titleAssessmentScored = defineEvent({
  service: 'campaigns',
  noun: 'title-assessment',
  past: 'scored',
  version: 1,
  summary: 'Criteria of an assessment were judged; the counts are those of the latest results.',
  data: z.object({
    assessmentId: z.uuid().describe('The assessment; the aggregate'),
    unitId: z.uuid().describe('Unit that it is about, or in which its area lies'),
    standardKey: z.string().max(60).describe('Which standard'),
    met: z.int().min(0).describe('Criteria that are met'),
    notMet: z.int().min(0).describe('Criteria that are not met'),
    notApplicable: z.int().min(0).describe('Criteria that ask nothing of the subject'),
    open: z.int().min(0).describe('Criteria without a result'),
  }),
});
