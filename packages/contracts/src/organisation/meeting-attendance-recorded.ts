import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** Who came to a meeting, as figures. */
export const meetingAttendanceRecorded = defineEvent({
  service: 'organisation',
  noun: 'meeting',
  past: 'attendance-recorded',
  version: 1,
  summary: 'The attendance of a meeting was recorded. Figures only: who was absent is nobody else’s affair.',
  data: z.object({
    meetingId: z.uuid().describe('The meeting'),
    committeeId: z.uuid().describe('The committee that met'),
    present: z.int().min(0).describe('Members present'),
    excused: z.int().min(0).describe('Members absent with leave'),
    absent: z.int().min(0).describe('Members absent without leave'),
  }),
});
