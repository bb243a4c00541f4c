import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { studyRegistrationFields } from './study-registration-fields.ts';

/** Somebody registered to study and follow in a year. */
export const studyRegistrationRegistered = defineEvent({
  service: 'campaigns',
  noun: 'study-registration',
  past: 'registered',
  version: 1,
  summary: 'Somebody registered to study and follow in a year. Who and how well is not said.',
  data: z.object(studyRegistrationFields),
});
