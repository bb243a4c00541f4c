import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A supervision programme is in force. */
export const programmeIssued = defineEvent({
  service: 'supervision',
  noun: 'programme',
  past: 'issued',
  version: 1,
  summary: 'The supervision programme of a unit for a year was issued, agreed with member organisations.',
  data: z.object({
    programmeId: z.uuid().describe('The programme; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front issues it'),
    year: z.int().describe('Year that it is for'),
    items: z.int().min(0).describe('Contents that it foresees'),
    issuedOn: z.iso.date().describe('Day of issue (Asia/Ho_Chi_Minh)'),
  }),
});
