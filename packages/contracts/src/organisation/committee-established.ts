import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { committeeFields } from './committee-fields.ts';

/** A committee starts to work. */
export const committeeEstablished = defineEvent({
  service: 'organisation',
  noun: 'committee',
  past: 'established',
  version: 1,
  summary: 'A committee was established by decision and works from a day on.',
  data: z.object({
    ...committeeFields,
    establishedOn: z.iso.date().describe('First day (Asia/Ho_Chi_Minh) on which it works'),
    documentId: z.uuid().describe('The decision that establishes it'),
    organisationId: z.uuid().nullable().describe('Member organisation that it belongs to, if any'),
    parentCommitteeId: z.uuid().nullable().describe('Committee one step up, if any'),
    predecessorIds: z.array(z.uuid()).max(50).describe('Committees whose work it carries on'),
  }),
});
