import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from './money.ts';

/** A poverty standard entered the record. */
export const povertyStandardRecorded = defineEvent({
  service: 'welfare',
  noun: 'poverty-standard',
  past: 'recorded',
  version: 1,
  summary: 'A poverty standard with its days was recorded, or a record of one corrected.',
  data: z.object({
    standardId: z.uuid().describe('The record; the aggregate'),
    version: z.string().max(40).describe('Names the standard, e.g. ND07_2021'),
    unitId: z.uuid().nullable().describe('The province that sets it for itself; null: the whole country'),
    validFrom: z.iso.date().describe('First day (Asia/Ho_Chi_Minh)'),
    validUntil: z.iso.date().nullable().describe('First day on which it no longer holds'),
    ruralLine: money.nullable().describe('Đồng a person and month in the countryside; null: unknown'),
    urbanLine: money.nullable().describe('Đồng a person and month in towns; null: unknown'),
    correctsId: z.uuid().nullable().describe('The record that this one replaces'),
  }),
});
