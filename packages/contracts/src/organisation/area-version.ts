import { z } from 'zod';

// thôn, bản, làng, ấp, tổ dân phố, khu phố, khối, xóm.
const areaKinds = ['THON', 'BAN', 'LANG', 'AP', 'TO_DAN_PHO', 'KHU_PHO', 'KHOI', 'XOM'] as const;

/** One dated version of a residential area, as carried by the area events. Not an event by itself. */
export const areaVersion = z.object({
  versionId: z
    .uuid()
    .describe('Id of this version; a later event names it to withdraw the version from record'),
  areaKind: z.enum(areaKinds).describe('Kind of area'),
  name: z.string().max(200).describe('Name without the kind, NFC'),
  communeUnitId: z.uuid().describe('Commune-level unit that it lies in on these days'),
  validFrom: z.iso.date().describe('First day (Asia/Ho_Chi_Minh) on which the version holds'),
  validUntil: z.iso
    .date()
    .nullable()
    .describe('First day on which it no longer holds; null: no end is known'),
});

/** Fields that every event about an area's timeline carries: fold `superseded` out and `recorded` in. */
export const areaTimelineChange = {
  areaId: z.uuid().describe('The area; its id never changes'),
  superseded: z.array(z.uuid()).max(50).describe('Versions that leave the record at recordedAt'),
  recorded: z.array(areaVersion).max(50).describe('Versions that enter the record at recordedAt'),
  changeId: z.uuid().nullable().describe('The change of areas behind it, if any'),
  documentId: z.uuid().nullable().describe('The decision that it rests on, if registered'),
};
