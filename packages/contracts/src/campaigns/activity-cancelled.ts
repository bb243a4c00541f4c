import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { activityFields } from './activity-fields.ts';

/** A planned activity was called off. */
export const activityCancelled = defineEvent({
  service: 'campaigns',
  noun: 'activity',
  past: 'cancelled',
  version: 1,
  summary: 'A planned activity was called off.',
  data: z.object(activityFields),
});
