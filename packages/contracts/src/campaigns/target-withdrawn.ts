import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { targetFields } from './target-fields.ts';

/** A target is taken back. */
export const targetWithdrawn = defineEvent({
  service: 'campaigns',
  noun: 'target',
  past: 'withdrawn',
  version: 1,
  summary: 'A target no longer counts; its value is in the reserve above.',
  data: z.object(targetFields),
});
