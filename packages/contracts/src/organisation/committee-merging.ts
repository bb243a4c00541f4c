import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { committeeFields } from './committee-fields.ts';

/** The unit of a committee ended; a decision about the committee is awaited. */
export const committeeMerging = defineEvent({
  service: 'organisation',
  noun: 'committee',
  past: 'merging',
  version: 1,
  summary: 'The unit of a committee ended: the committee waits for the decision that ends it.',
  data: z.object({
    ...committeeFields,
    unitEndedOn: z.iso.date().describe('First day (Asia/Ho_Chi_Minh) on which the unit is no longer valid'),
  }),
});
