import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { areaTimelineChange } from './area-version.ts';

/** A residential area ends. */
export const areaEnded = defineEvent({
  service: 'organisation',
  noun: 'area',
  past: 'ended',
  version: 1,
  summary: 'A residential area ceased to exist; its heirs follow in area.lineage-effective events.',
  data: z.object({
    ...areaTimelineChange,
    endedOn: z.iso.date().describe('First day (Asia/Ho_Chi_Minh) on which the area is no longer valid'),
  }),
});
