import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A congress is planned. */
export const termCongressPlanned = defineEvent({
  service: 'organisation',
  noun: 'term',
  past: 'congress-planned',
  version: 1,
  summary: 'The congress of a term is planned.',
  data: z.object({
    congressId: z.uuid().describe('The congress'),
    termId: z.uuid().describe('The term that it opens'),
    committeeId: z.uuid().describe('The committee whose congress it is'),
    ordinal: z.int().min(1).max(200).describe('Which congress of the committee, from 1'),
    plannedOn: z.iso.date().describe('First planned day (Asia/Ho_Chi_Minh)'),
  }),
});
