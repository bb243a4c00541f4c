import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { feedbackFields } from './feedback-fields.ts';

/** Feedback has another unit. */
export const feedbackRerouted = defineEvent({
  service: 'supervision',
  noun: 'feedback',
  past: 'rerouted',
  version: 1,
  summary: 'Feedback lies with another unit, because its unit ended.',
  data: z.object({ ...feedbackFields, fromUnitId: z.uuid().describe('Unit that held it before') }),
});
