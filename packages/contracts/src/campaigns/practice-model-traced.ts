import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** The origin of a practice model becomes known. */
export const practiceModelTraced = defineEvent({
  service: 'campaigns',
  noun: 'practice-model',
  past: 'traced',
  version: 1,
  summary: 'It becomes known which model a practice model was taken over from.',
  data: z.object({
    modelId: z.uuid().describe('The model; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front registered it'),
    replicatedFromId: z.uuid().describe('Model that it was taken over from'),
  }),
});
