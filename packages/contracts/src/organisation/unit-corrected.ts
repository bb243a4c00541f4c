import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { unitTimelineChange } from './unit-version.ts';

/** The record was wrong: the world did not change, our knowledge did. */
export const unitCorrected = defineEvent({
  service: 'organisation',
  noun: 'unit',
  past: 'corrected',
  version: 1,
  summary: 'The record of a unit was corrected by a better source; earlier knowledge stays answerable.',
  data: z.object(unitTimelineChange),
});
