import { z } from 'zod';

/** How much of the old unit went into the new one, as the source states it. UNSTATED is not FULL. */
export const lineageExtents = ['FULL', 'PARTIAL', 'REMAINDER', 'UNSTATED'] as const;

/** One edge from an old unit to a new one, as carried by the lineage events. Not an event by itself. */
export const lineageLink = z.object({
  linkId: z.uuid().describe('Id of this link; a later event names it to withdraw the link from record'),
  fromUnitId: z.uuid().describe('The unit that gave'),
  toUnitId: z.uuid().describe('The unit that received; equal to fromUnitId for a unit that goes on'),
  extent: z
    .enum(lineageExtents)
    .describe('FULL, PARTIAL, REMAINDER, or UNSTATED when the source does not say'),
  includesPopulation: z.boolean().nullable().describe('Whether people moved with the area; null: not stated'),
  effectiveOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) from which the link holds'),
  article: z.string().max(50).nullable().describe('Article of the document, e.g. "Điều 1"'),
  clause: z.string().max(50).nullable().describe('Clause of the article, e.g. "khoản 42"'),
});

/** A lineage link as events carry it. */
export type LineageLinkRecord = z.output<typeof lineageLink>;

/** Fields that every lineage event carries: fold `superseded` out and `recorded` in. */
export const lineageChange = {
  unitId: z.uuid().describe('The old unit whose heirs the event is about'),
  superseded: z.array(z.uuid()).max(50).describe('Links that leave the record at recordedAt'),
  recorded: z.array(lineageLink).max(50).describe('Links that enter the record at recordedAt'),
  changeId: z.uuid().nullable().describe('The change of structure behind it, if any'),
  importId: z.uuid().nullable().describe('The import of a tree edition behind it, if any'),
  documentId: z.uuid().nullable().describe('The official document that it rests on, if registered'),
  reason: z.string().max(500).describe('Why, in words'),
};
