import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { petitionFields } from './petition-fields.ts';

/** A petition of voters came in. */
export const petitionRecorded = defineEvent({
  service: 'supervision',
  noun: 'petition',
  past: 'recorded',
  version: 1,
  summary: 'A petition of voters was recorded, by a meeting or another channel.',
  data: z.object({
    ...petitionFields,
    channel: z.string().max(40).describe('How it came: MEETING, WEB, …'),
    raisedBy: z.int().min(1).describe('How many people raised it'),
    raisedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) on which it was raised'),
  }),
});
