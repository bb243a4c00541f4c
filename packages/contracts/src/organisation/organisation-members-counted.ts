import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A dated member count is added; earlier ones stay. */
export const organisationMembersCounted = defineEvent({
  service: 'organisation',
  noun: 'organisation',
  past: 'members-counted',
  version: 1,
  summary:
    'The members of an organisation in a unit were counted on a day. Counts are added, never overwritten.',
  data: z.object({
    countId: z.uuid().describe('The count'),
    organisationId: z.uuid().describe('The organisation'),
    unitId: z.uuid().describe('The unit that the count is about'),
    countedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) for which the number holds'),
    members: z.int().min(0).describe('Number of members'),
  }),
});
