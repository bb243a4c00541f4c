import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { studyRegistrationFields } from './study-registration-fields.ts';

/** A pledge was signed. */
export const studyRegistrationPledged = defineEvent({
  service: 'campaigns',
  noun: 'study-registration',
  past: 'pledged',
  version: 1,
  summary: 'A pledge was signed. Who and how well is not said.',
  data: z.object(studyRegistrationFields),
});
