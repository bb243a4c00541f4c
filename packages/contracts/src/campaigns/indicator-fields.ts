import { z } from 'zod';

/** What every event about an indicator carries. Not an event by itself. */
export const indicatorFields = {
  indicatorId: z.uuid().describe('The indicator; the aggregate'),
  key: z.string().max(60).describe('Short name for programs'),
  unitId: z.uuid().describe('Unit that defines it'),
  measure: z.string().max(20).describe('What is counted: VND, PERCENT, HOUSE, …'),
  aggregation: z.string().max(10).describe('SUM, LAST, RATIO or NONE'),
  parentIndicatorId: z.uuid().nullable().describe('The indicator that it is a part of'),
  version: z.int().describe('Counts from 1'),
  name: z.string().max(500).describe('Name of this version'),
};
