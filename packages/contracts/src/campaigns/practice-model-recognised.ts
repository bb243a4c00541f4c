import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { practiceModelFields } from './practice-model-fields.ts';

/** A practice model is recognised. */
export const practiceModelRecognised = defineEvent({
  service: 'campaigns',
  noun: 'practice-model',
  past: 'recognised',
  version: 1,
  summary: 'A unit, or one above it, recognises a practice model as typical.',
  data: z.object(practiceModelFields),
});
