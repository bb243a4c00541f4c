import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { committeeFields } from './committee-fields.ts';

/** The record of a committee was wrong. */
export const committeeCorrected = defineEvent({
  service: 'organisation',
  noun: 'committee',
  past: 'corrected',
  version: 1,
  summary: 'An administrator corrected the history of a committee, with a reason.',
  data: z.object({
    ...committeeFields,
    establishedOn: z.iso.date().nullable().describe('First day on which it worked, as known now'),
    ceasedOn: z.iso.date().nullable().describe('First day on which it no longer worked, as known now'),
    reason: z.string().max(500).describe('Why, in words'),
  }),
});
