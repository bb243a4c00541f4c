import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { practiceModelFields } from './practice-model-fields.ts';

/** A practice model is established. */
export const practiceModelEstablished = defineEvent({
  service: 'campaigns',
  noun: 'practice-model',
  past: 'established',
  version: 1,
  summary: 'A decision establishes a practice model.',
  data: z.object(practiceModelFields),
});
