import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** Parties agreed to do something together. */
export const coordinationRecorded = defineEvent({
  service: 'supervision',
  noun: 'coordination',
  past: 'recorded',
  version: 1,
  summary: 'A coordination programme, an action programme or an agreement was recorded.',
  data: z.object({
    coordinationProgrammeId: z.uuid().describe('The programme; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front takes part'),
    kind: z.string().max(20).describe('COORDINATION, ACTION or AGREEMENT'),
    parties: z.int().min(1).describe('How many take part'),
    validFrom: z.iso.date().describe('First day (Asia/Ho_Chi_Minh)'),
    validTo: z.iso.date().nullable().describe('Last day; null: not stated'),
  }),
});
