import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { areaTimelineChange } from './area-version.ts';

/** A residential area comes into being. */
export const areaEstablished = defineEvent({
  service: 'organisation',
  noun: 'area',
  past: 'established',
  version: 1,
  summary: 'A residential area came into being, or became known.',
  data: z.object({
    ...areaTimelineChange,
  }),
});
