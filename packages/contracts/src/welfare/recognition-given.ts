import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A donor was thanked. */
export const recognitionGiven = defineEvent({
  service: 'welfare',
  noun: 'recognition',
  past: 'given',
  version: 1,
  summary: 'A unit recognised a donor whose total reached a level.',
  data: z.object({
    recognitionId: z.uuid().describe('The recognition; the aggregate'),
    donorId: z.uuid().describe('Who was recognised'),
    unitId: z.uuid().describe('Unit that recognised'),
    levelCode: z.string().max(40).describe('Level that the total reached'),
    recognisedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh)'),
  }),
});
