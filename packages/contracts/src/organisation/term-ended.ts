import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { termFields } from './term-fields.ts';

/** A term ends. */
export const termEnded = defineEvent({
  service: 'organisation',
  noun: 'term',
  past: 'ended',
  version: 1,
  summary: 'A term ended, as planned or cut short by a reorganisation.',
  data: z.object({
    ...termFields,
    endedOn: z.iso.date().describe('First day (Asia/Ho_Chi_Minh) on which the term no longer runs'),
    ending: z.enum(['NORMAL', 'CUT_SHORT']).describe('CUT_SHORT: ended early by a reorganisation'),
    documentId: z.uuid().nullable().describe('The decision behind it, if any'),
  }),
});
