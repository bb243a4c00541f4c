import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { practiceModelFields } from './practice-model-fields.ts';

/** A practice model is registered. */
export const practiceModelRegistered = defineEvent({
  service: 'campaigns',
  noun: 'practice-model',
  past: 'registered',
  version: 1,
  summary: 'A unit registers a practice model.',
  data: z.object(practiceModelFields),
});
