import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { targetFields } from './target-fields.ts';

/** A target passed to the heir of its unit. */
export const targetSucceeded = defineEvent({
  service: 'campaigns',
  noun: 'target',
  past: 'succeeded',
  version: 1,
  summary: 'The unit was merged or split; the successor holds what this target held.',
  data: z.object(targetFields),
});
