import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { targetFields } from './target-fields.ts';

/** A draft aims at something. */
export const targetProposed = defineEvent({
  service: 'campaigns',
  noun: 'target',
  past: 'proposed',
  version: 1,
  summary: 'A target of a plan that is not issued yet.',
  data: z.object(targetFields),
});
