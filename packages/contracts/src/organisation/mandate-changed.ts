import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A mandate has another state. */
export const mandateChanged = defineEvent({
  service: 'organisation',
  noun: 'mandate',
  past: 'changed',
  version: 1,
  summary: 'The mandate of a person in a post was proposed, consulted on, recognised or ended.',
  data: z.object({
    mandateId: z.uuid().describe('The mandate'),
    committeeId: z.uuid().describe('The committee'),
    termId: z.uuid().describe('The term that the mandate lies in'),
    personId: z.uuid().describe('The person; no name, no contact'),
    body: z.enum(['PRESIDIUM', 'STANDING', 'PLENARY']).describe('Body of the committee'),
    post: z.string().max(40).describe('Post, e.g. CHAIR, VICE_CHAIR, MEMBER'),
    source: z
      .enum(['CONGRESS', 'SUPPLEMENT', 'APPOINTED', 'ASSIGNED'])
      .describe('How the person came to the post'),
    state: z.enum(['PROPOSED', 'CONSULTED', 'RECOGNISED', 'ENDED']).describe('State from now on'),
    validFrom: z.iso
      .date()
      .nullable()
      .describe('First day (Asia/Ho_Chi_Minh) in the post; null until recognised'),
    validUntil: z.iso.date().nullable().describe('First day no longer in the post; null: no end is known'),
    endReason: z
      .enum(['TERM_END', 'TRANSFER', 'RESIGN', 'DISMISS', 'DEATH', 'REORGANISATION'])
      .nullable()
      .describe('Why it ended; null while it has not'),
  }),
});
