import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { practiceModelFields } from './practice-model-fields.ts';

/** A practice model begins to work. */
export const practiceModelStarted = defineEvent({
  service: 'campaigns',
  noun: 'practice-model',
  past: 'started',
  version: 1,
  summary: 'A practice model begins to work.',
  data: z.object(practiceModelFields),
});
