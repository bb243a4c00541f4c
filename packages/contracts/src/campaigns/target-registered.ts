import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { targetFields } from './target-fields.ts';

/** A unit offers what it takes on. */
export const targetRegistered = defineEvent({
  service: 'campaigns',
  noun: 'target',
  past: 'registered',
  version: 1,
  summary: 'An offer from below; it counts once it is agreed.',
  data: z.object(targetFields),
});
