import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { sittingFields } from './sitting-fields.ts';

/** The days of a sitting became known. */
export const sittingScheduled = defineEvent({
  service: 'supervision',
  noun: 'sitting',
  past: 'scheduled',
  version: 1,
  summary: 'A sitting of an assembly was put on the calendar; syntheses of petitions are due by it.',
  data: z.object(sittingFields),
});
