import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { unitChangeFields } from './unit-change-fields.ts';

/** Somebody prepares a change of structure. */
export const unitChangeDrafted = defineEvent({
  service: 'organisation',
  noun: 'unit-change',
  past: 'drafted',
  version: 1,
  summary: 'A change of structure was drafted, or its draft was replaced as a whole.',
  data: z.object({
    ...unitChangeFields,
    revision: z.int().min(1).describe('Counts the drafts of this change from 1'),
    operationCount: z.int().min(0).describe('Number of operations of the draft'),
  }),
});
