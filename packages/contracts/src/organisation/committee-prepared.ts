import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { committeeFields } from './committee-fields.ts';

/** A committee is being prepared. */
export const committeePrepared = defineEvent({
  service: 'organisation',
  noun: 'committee',
  past: 'prepared',
  version: 1,
  summary: 'A committee is being prepared; it does not work yet.',
  data: z.object({
    ...committeeFields,
    organisationId: z.uuid().nullable().describe('Member organisation that it belongs to, if any'),
    parentCommitteeId: z.uuid().nullable().describe('Committee one step up, if any'),
  }),
});
