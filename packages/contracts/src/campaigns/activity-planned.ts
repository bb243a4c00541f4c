import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { activityFields } from './activity-fields.ts';

/** A unit plans an activity. */
export const activityPlanned = defineEvent({
  service: 'campaigns',
  noun: 'activity',
  past: 'planned',
  version: 1,
  summary: 'A unit plans an activity.',
  data: z.object(activityFields),
});
