import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { studyRegistrationFields } from './study-registration-fields.ts';

/** A self-review of a month was recorded. */
export const studyRegistrationReviewed = defineEvent({
  service: 'campaigns',
  noun: 'study-registration',
  past: 'reviewed',
  version: 1,
  summary: 'A self-review of a month was recorded. Who and how well is not said.',
  data: z.object(studyRegistrationFields),
});
