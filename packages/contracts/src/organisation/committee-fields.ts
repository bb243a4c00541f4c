import { z } from 'zod';

const committeeKinds = [
  'FRONT_COMMITTEE',
  'FRONT_WORK_BOARD',
  'SOCIO_POLITICAL',
  'MASS_ASSOCIATION',
  'ADVISORY_COUNCIL',
  'PEOPLES_INSPECTION_BOARD',
  'COMMUNITY_INVESTMENT_BOARD',
] as const;

/** What every committee event says about its committee. Not an event by itself. */
export const committeeFields = {
  committeeId: z.uuid().describe('The committee'),
  kind: z.enum(committeeKinds).describe('Kind of committee'),
  unitId: z
    .uuid()
    .nullable()
    .describe('Administrative unit that it works in; null for a body of a residential area'),
  areaId: z.uuid().nullable().describe('Residential area that it works in; null for a body of a unit'),
};
