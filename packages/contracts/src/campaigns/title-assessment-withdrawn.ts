import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** An assessment is withdrawn. */
export const titleAssessmentWithdrawn = defineEvent({
  service: 'campaigns',
  noun: 'title-assessment',
  past: 'withdrawn',
  version: 1,
  summary: 'An assessment ends without a decision. The reason is not in the event.',
  data: z.object({
    assessmentId: z.uuid().describe('The assessment; the aggregate'),
    unitId: z.uuid().describe('Unit that it is about, or in which its area lies'),
    standardKey: z.string().max(60).describe('Which standard'),
  }),
});
