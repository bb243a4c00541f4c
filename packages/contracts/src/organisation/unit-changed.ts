import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { unitTimelineChange } from './unit-version.ts';

/** The world changed: a unit has another name, type, code or parent from some day on. */
export const unitChanged = defineEvent({
  service: 'organisation',
  noun: 'unit',
  past: 'changed',
  version: 1,
  summary: 'A unit has another code, name, type or parent from a day on; its id stays.',
  data: z.object(unitTimelineChange),
});
