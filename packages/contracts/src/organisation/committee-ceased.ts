import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { committeeFields } from './committee-fields.ts';

/** A committee ends its work. */
export const committeeCeased = defineEvent({
  service: 'organisation',
  noun: 'committee',
  past: 'ceased',
  version: 1,
  summary: 'A committee ceased by decision; it is read-only from now on.',
  data: z.object({
    ...committeeFields,
    ceasedOn: z.iso.date().describe('First day (Asia/Ho_Chi_Minh) on which it no longer works'),
    documentId: z.uuid().describe('The decision that ends it'),
  }),
});
