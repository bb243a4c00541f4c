import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { targetFields } from './target-fields.ts';

/** A target is handed down. */
export const targetAssigned = defineEvent({
  service: 'campaigns',
  noun: 'target',
  past: 'assigned',
  version: 1,
  summary: 'A unit got a target from above; it counts from now on.',
  data: z.object(targetFields),
});
