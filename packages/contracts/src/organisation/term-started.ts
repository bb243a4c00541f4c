import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { termFields } from './term-fields.ts';

/** A term starts to run. */
export const termStarted = defineEvent({
  service: 'organisation',
  noun: 'term',
  past: 'started',
  version: 1,
  summary: 'A term of a committee runs from a day on.',
  data: z.object({
    ...termFields,
    startedOn: z.iso.date().describe('First day (Asia/Ho_Chi_Minh) of the term'),
    plannedEndOn: z.iso.date().describe('First day after the planned term'),
  }),
});
