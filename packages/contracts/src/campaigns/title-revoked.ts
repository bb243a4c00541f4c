import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A title is taken back. */
export const titleRevoked = defineEvent({
  service: 'campaigns',
  noun: 'title',
  past: 'revoked',
  version: 1,
  summary: 'A decision takes a title back. The reason is not in the event.',
  data: z.object({
    titleId: z.uuid().describe('The title; the aggregate'),
    unitId: z.uuid().describe('Unit that it is about, or in which its area or households are'),
    areaId: z.uuid().nullable().describe('The residential area, of a title of an area'),
    standardKey: z.string().max(60).describe('Which standard'),
    revokedOn: z.iso.date().describe('First day on which it no longer holds'),
    number: z.string().max(100).nullable().describe('Number and symbol of the decision'),
  }),
});
