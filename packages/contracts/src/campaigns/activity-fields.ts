import { z } from 'zod';

/** What every event about an activity says of it: ids, days and counts, no words. */
export const activityFields = {
  activityId: z.uuid().describe('The activity; the aggregate'),
  unitId: z.uuid().describe('Unit whose Front holds it'),
  kindCode: z.string().max(60).describe('Code of its kind'),
  startsOn: z.iso.date().describe('First day (Asia/Ho_Chi_Minh)'),
  endsOn: z.iso.date().describe('Last day'),
  isDayKnown: z
    .boolean()
    .optional()
    .describe('False: on some day from the first to the last, and no paper says which. Absent: known'),
  state: z.string().max(20).describe('PLANNED, HELD or CANCELLED'),
  isPublic: z.boolean().describe('Whether everybody sees it'),
  placeUnitId: z.uuid().nullable().describe('Unit in which it is held'),
  areaId: z.uuid().nullable().describe('Residential area in which it is held'),
  campaignIds: z.array(z.uuid()).max(50).describe('Campaigns that it is for'),
  planId: z.uuid().nullable().describe('Plan that it carries out'),
  coordinationProgrammeIds: z
    .array(z.uuid())
    .max(50)
    .describe('Coordination programmes (supervision) that it is held under'),
  participantCount: z.int().min(0).nullable().describe('Who took part; null: nobody counted'),
  isApproximate: z.boolean().describe('Whether that number is not exact'),
};
