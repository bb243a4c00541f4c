import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { activityFields } from './activity-fields.ts';

/** An activity was held. */
export const activityHeld = defineEvent({
  service: 'campaigns',
  noun: 'activity',
  past: 'held',
  version: 1,
  summary: 'An activity was held.',
  data: z.object(activityFields),
});
