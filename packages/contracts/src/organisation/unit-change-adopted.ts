import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { unitChangeFields } from './unit-change-fields.ts';

/** A change of structure was decided. */
export const unitChangeAdopted = defineEvent({
  service: 'organisation',
  noun: 'unit-change',
  past: 'adopted',
  version: 1,
  summary: 'A change of structure was adopted; it takes effect by itself on its day.',
  data: z.object({
    ...unitChangeFields,
    adoptedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) on which the authority passed it'),
  }),
});
