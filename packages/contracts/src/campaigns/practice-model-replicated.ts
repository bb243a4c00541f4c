import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { practiceModelFields } from './practice-model-fields.ts';

/** A practice model is replicated. */
export const practiceModelReplicated = defineEvent({
  service: 'campaigns',
  noun: 'practice-model',
  past: 'replicated',
  version: 1,
  summary: 'The first model that was taken over from this one is established.',
  data: z.object(practiceModelFields),
});
