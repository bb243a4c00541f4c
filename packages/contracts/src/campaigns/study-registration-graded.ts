import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { studyRegistrationFields } from './study-registration-fields.ts';

/** A year was graded. */
export const studyRegistrationGraded = defineEvent({
  service: 'campaigns',
  noun: 'study-registration',
  past: 'graded',
  version: 1,
  summary: 'A year was graded. Who and how well is not said.',
  data: z.object(studyRegistrationFields),
});
