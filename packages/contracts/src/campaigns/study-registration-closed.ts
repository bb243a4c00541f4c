import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { studyRegistrationFields } from './study-registration-fields.ts';

/** A registration was closed after its grade: nothing of it changes any more. */
export const studyRegistrationClosed = defineEvent({
  service: 'campaigns',
  noun: 'study-registration',
  past: 'closed',
  version: 1,
  summary:
    'A registration was closed after its grade: nothing of it changes any more. Who and how well is not said.',
  data: z.object(studyRegistrationFields),
});
