import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A signal: ask again. */
export const unitCountsChanged = defineEvent({
  service: 'reporting',
  noun: 'unit-counts',
  past: 'changed',
  version: 1,
  summary: 'The counts of units below a parent changed. A signal without figures: ask the graph again.',
  data: z.object({
    parentUnitId: z
      .uuid()
      .nullable()
      .describe('The unit below which counts changed; null: the whole country'),
  }),
});
