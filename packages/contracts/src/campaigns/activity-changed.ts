import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { activityFields } from './activity-fields.ts';

/** What is known of an activity was written anew. */
export const activityChanged = defineEvent({
  service: 'campaigns',
  noun: 'activity',
  past: 'changed',
  version: 1,
  summary: 'What is known of an activity was written anew.',
  data: z.object(activityFields),
});
