import { z } from 'zod';

/** What every event about a reception of citizens names. Nobody who came, nobody who received. */
export const receptionFields = {
  receptionId: z.uuid().describe('The reception; the aggregate'),
  unitId: z.uuid().describe('Unit whose Front receives'),
  kind: z.enum(['REGULAR', 'IRREGULAR']).describe('Regular or irregular'),
  isHeadDuty: z.boolean().describe('Whether it is the duty of the head'),
  plannedOn: z.iso.date().describe('Planned day (Asia/Ho_Chi_Minh)'),
};
