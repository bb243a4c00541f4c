import { z } from 'zod';

const day = z.iso.date();

/** Levels of the administrative tree, highest first. */
export const unitLevels = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const;

/** One dated version of an administrative unit, as carried by the unit events. Not an event by itself. */
export const unitVersion = z.object({
  versionId: z
    .uuid()
    .describe('Id of this version; a later event names it to withdraw the version from record'),
  code: z.string().max(8).describe('Official code with its leading zeros; means nothing without its edition'),
  codeEdition: z
    .string()
    .max(32)
    .describe('List of codes that the code belongs to, e.g. QD124_2004 or QD19_2025'),
  level: z.enum(unitLevels).describe('Level in the tree'),
  unitType: z
    .string()
    .max(32)
    .describe('PROVINCE, MUNICIPALITY, … the kind of unit, which may change while the level stays'),
  name: z.string().max(200).describe('Name without the kind, NFC, official spelling'),
  fullName: z.string().max(250).describe('Name with the kind, NFC, official spelling'),
  parentUnitId: z.uuid().nullable().describe('Unit one step up on these days; null for the country'),
  validFrom: day
    .nullable()
    .describe('First day (Asia/Ho_Chi_Minh) on which the version can hold; null: the source names no start'),
  validUntil: day.nullable().describe('First day on which it no longer holds; null: no end is known'),
  attestedFrom: day.describe(
    'First day for which a source vouches; later than validFrom when the true start is not known',
  ),
  attestedUntil: day
    .nullable()
    .describe(
      'First day for which no source vouches any more; earlier than validUntil when the end is only known as "by then"',
    ),
});

/** A unit version as events carry it. */
export type UnitVersionRecord = z.output<typeof unitVersion>;

/** Fields that every event about a unit's timeline carries: fold `superseded` out and `recorded` in. */
export const unitTimelineChange = {
  unitId: z.uuid().describe('The unit; its id never changes'),
  superseded: z
    .array(z.uuid())
    .max(50)
    .describe('Versions that leave the record at recordedAt; they stay answerable for earlier knownAt'),
  recorded: z.array(unitVersion).max(50).describe('Versions that enter the record at recordedAt'),
  changeId: z.uuid().nullable().describe('The change of structure behind it, if any'),
  importId: z.uuid().nullable().describe('The import of a tree edition behind it, if any'),
  documentId: z.uuid().nullable().describe('The official document that it rests on, if registered'),
  reason: z.string().max(500).describe('Why, in words'),
};
