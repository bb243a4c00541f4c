import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { unitTimelineChange } from './unit-version.ts';

/** A unit enters the tree. */
export const unitEstablished = defineEvent({
  service: 'organisation',
  noun: 'unit',
  past: 'established',
  version: 1,
  summary: 'An administrative unit came into being, or became known to the tree for the first time.',
  data: z.object(unitTimelineChange),
});
