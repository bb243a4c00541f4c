import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { targetFields } from './target-fields.ts';

/** A target has another value or another reserve. */
export const targetRevised = defineEvent({
  service: 'campaigns',
  noun: 'target',
  past: 'revised',
  version: 1,
  summary: 'A target changed; what it lost or won, the target above holds.',
  data: z.object(targetFields),
});
