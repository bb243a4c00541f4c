import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { targetFields } from './target-fields.ts';

/** Both sides stand by a target. */
export const targetAgreed = defineEvent({
  service: 'campaigns',
  noun: 'target',
  past: 'agreed',
  version: 1,
  summary: 'A target was accepted, agreed, or issued with its plan.',
  data: z.object(targetFields),
});
