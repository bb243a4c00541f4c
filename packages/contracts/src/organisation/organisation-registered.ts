import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A member organisation is known. */
export const organisationRegistered = defineEvent({
  service: 'organisation',
  noun: 'organisation',
  past: 'registered',
  version: 1,
  summary: 'A member organisation of the Front entered the reference list.',
  data: z.object({
    organisationId: z.uuid().describe('The organisation'),
    kind: z.enum(['PARTY', 'SOCIO_POLITICAL', 'SOCIAL', 'MASS_ASSOCIATION']).describe('Kind of member'),
    name: z.string().max(250).describe('Official name, NFC'),
    validFrom: z.iso.date().nullable().describe('First day (Asia/Ho_Chi_Minh) as a member; null: not stated'),
  }),
});
