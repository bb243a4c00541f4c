import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { termFields } from './term-fields.ts';

/** A term goes on past its planned end. */
export const termExtended = defineEvent({
  service: 'organisation',
  noun: 'term',
  past: 'extended',
  version: 1,
  summary: 'A running term was extended by decision.',
  data: z.object({
    ...termFields,
    plannedEndOn: z.iso.date().describe('First day (Asia/Ho_Chi_Minh) after the extended term'),
    documentId: z.uuid().describe('The decision that extends it'),
  }),
});
