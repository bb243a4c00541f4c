import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { practiceModelFields } from './practice-model-fields.ts';

/** A practice model ends. */
export const practiceModelEnded = defineEvent({
  service: 'campaigns',
  noun: 'practice-model',
  past: 'ended',
  version: 1,
  summary: 'A practice model ends: completed, merged into another, or failed.',
  data: z.object({
    ...practiceModelFields,
    outcome: z.string().max(40).describe('COMPLETED, MERGED or FAILED'),
  }),
});
