import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { areaTimelineChange } from './area-version.ts';

/** A residential area has another name, kind or commune. */
export const areaChanged = defineEvent({
  service: 'organisation',
  noun: 'area',
  past: 'changed',
  version: 1,
  summary: 'A residential area has another name, kind or commune from a day on; its id stays.',
  data: z.object({
    ...areaTimelineChange,
  }),
});
