import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { progressFields } from './progress-fields.ts';

/** A unit did something that is counted. */
export const progressRecorded = defineEvent({
  service: 'campaigns',
  noun: 'progress',
  past: 'recorded',
  version: 1,
  summary: 'A figure of a unit in an indicator over a period.',
  data: z.object(progressFields),
});
