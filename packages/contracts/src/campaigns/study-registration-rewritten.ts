import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { studyRegistrationFields } from './study-registration-fields.ts';

/** The commitments of a registration were written anew. */
export const studyRegistrationRewritten = defineEvent({
  service: 'campaigns',
  noun: 'study-registration',
  past: 'rewritten',
  version: 1,
  summary: 'The commitments of a registration were written anew. Who and how well is not said.',
  data: z.object(studyRegistrationFields),
});
