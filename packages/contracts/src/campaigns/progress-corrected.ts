import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { progressFields } from './progress-fields.ts';

/** A better figure stands beside an earlier one. */
export const progressCorrected = defineEvent({
  service: 'campaigns',
  noun: 'progress',
  past: 'corrected',
  version: 1,
  summary: 'The figure named by correctsEntryId no longer counts; this one does.',
  data: z.object(progressFields),
});
