import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A congress was held. */
export const termCongressHeld = defineEvent({
  service: 'organisation',
  noun: 'term',
  past: 'congress-held',
  version: 1,
  summary: 'The congress of a term was held; its result is recorded.',
  data: z.object({
    congressId: z.uuid().describe('The congress'),
    termId: z.uuid().describe('The term that it opens'),
    committeeId: z.uuid().describe('The committee whose congress it is'),
    ordinal: z.int().min(1).max(200).describe('Which congress of the committee, from 1'),
    openedOn: z.iso.date().describe('First day (Asia/Ho_Chi_Minh)'),
    closedOn: z.iso.date().describe('Last day, itself a day of the congress'),
    delegatesCalled: z.int().min(0).describe('Delegates called'),
    delegatesPresent: z.int().min(0).describe('Delegates present'),
    targetCount: z.int().min(0).nullable().describe('Targets adopted; null: not stated'),
    programmeCount: z.int().min(0).nullable().describe('Action programmes adopted; null: not stated'),
  }),
});
