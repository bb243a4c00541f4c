import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { lineageExtents } from './lineage-link.ts';

/** Links from an old area to its heirs hold. */
export const areaLineageEffective = defineEvent({
  service: 'organisation',
  noun: 'area',
  past: 'lineage-effective',
  version: 1,
  summary: 'The links from an area to the areas that inherit from it hold from a day on.',
  data: z.object({
    areaId: z.uuid().describe('The old area whose heirs the event is about'),
    changeId: z.uuid().describe('The change of areas behind it'),
    links: z
      .array(
        z.object({
          linkId: z.uuid().describe('Id of this link'),
          toAreaId: z.uuid().describe('The area that received'),
          extent: z.enum(lineageExtents).describe('FULL, PARTIAL, REMAINDER or UNSTATED'),
          effectiveOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) from which the link holds'),
        }),
      )
      .max(50)
      .describe('The heirs'),
  }),
});
