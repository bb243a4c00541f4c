import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { unitTimelineChange } from './unit-version.ts';

/** A unit leaves the tree. */
export const unitEnded = defineEvent({
  service: 'organisation',
  noun: 'unit',
  past: 'ended',
  version: 1,
  summary: 'A unit ceased to exist; its heirs follow in unit.lineage-effective events.',
  data: z.object({
    ...unitTimelineChange,
    endedOn: z.iso.date().describe('First day (Asia/Ho_Chi_Minh) on which the unit is no longer valid'),
    endedOnCertainty: z
      .enum(['EXACT', 'BY_THEN'])
      .describe('BY_THEN: the unit was gone on that day, but the day on which it ended is not known'),
  }),
});
