import { z } from 'zod';

/** What every event about a registration of study says of it: never who, and no grade. */
export const studyRegistrationFields = {
  registrationId: z.uuid().describe('The registration; the aggregate'),
  unitId: z.uuid().describe('Unit of the cell'),
  committeeId: z.uuid().describe('Committee in which the person studies'),
  year: z.int().describe('The year'),
};
