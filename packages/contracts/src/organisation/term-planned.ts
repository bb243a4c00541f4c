import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { termFields } from './term-fields.ts';

/** A term is planned. */
export const termPlanned = defineEvent({
  service: 'organisation',
  noun: 'term',
  past: 'planned',
  version: 1,
  summary: 'A term of a committee is planned; it does not run yet.',
  data: z.object({
    ...termFields,
    plannedEndOn: z.iso.date().describe('First day (Asia/Ho_Chi_Minh) after the planned term'),
  }),
});
