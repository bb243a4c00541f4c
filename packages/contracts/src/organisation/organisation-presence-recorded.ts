import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** An organisation is a member at a level, between days. */
export const organisationPresenceRecorded = defineEvent({
  service: 'organisation',
  noun: 'organisation',
  past: 'presence-recorded',
  version: 1,
  summary: 'At which level of the Front an organisation is a member, and between which days.',
  data: z.object({
    organisationId: z.uuid().describe('The organisation'),
    level: z.enum(['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE']).describe('Level of the Front'),
    validFrom: z.iso.date().describe('First day (Asia/Ho_Chi_Minh) at the level'),
    validUntil: z.iso.date().nullable().describe('First day no longer at the level; null: no end is known'),
  }),
});
