import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { studyRegistrationFields } from './study-registration-fields.ts';

/** A half-year was graded. */
export const studyRegistrationHalfYearGraded = defineEvent({
  service: 'campaigns',
  noun: 'study-registration',
  past: 'half-year-graded',
  version: 1,
  summary: 'A half-year was graded. Who and how well is not said.',
  data: z.object(studyRegistrationFields),
});
