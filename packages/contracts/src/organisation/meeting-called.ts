import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A meeting is called. */
export const meetingCalled = defineEvent({
  service: 'organisation',
  noun: 'meeting',
  past: 'called',
  version: 1,
  summary: 'A meeting of a committee is called.',
  data: z.object({
    meetingId: z.uuid().describe('The meeting'),
    committeeId: z.uuid().describe('The committee that meets'),
    heldOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) of the meeting'),
  }),
});
