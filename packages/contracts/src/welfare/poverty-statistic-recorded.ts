import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A count of poor households entered the record. */
export const povertyStatisticRecorded = defineEvent({
  service: 'welfare',
  noun: 'poverty-statistic',
  past: 'recorded',
  version: 1,
  summary: 'Poor and near-poor households of a unit on a day were recorded, or such a record corrected.',
  data: z.object({
    statisticId: z.uuid().describe('The record; the aggregate'),
    unitId: z.uuid().describe('The unit, as it was on the day of the count'),
    countedOn: z.iso.date().describe('Day of the count (Asia/Ho_Chi_Minh)'),
    households: z.number().int().nullable().describe('All households; null: unknown, which is not zero'),
    poor: z.number().int().nullable().describe('Poor households; null: unknown'),
    nearPoor: z.number().int().nullable().describe('Near-poor households; null: unknown'),
    standardVersion: z.string().max(40).nullable().describe('Standard by which it was counted'),
    correctsId: z.uuid().nullable().describe('The record that this one replaces'),
  }),
});
