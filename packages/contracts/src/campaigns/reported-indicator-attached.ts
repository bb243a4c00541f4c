import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { reportedIndicatorFields } from './reported-indicator-fields.ts';

/** An indicator is counted from reports. */
export const reportedIndicatorAttached = defineEvent({
  service: 'campaigns',
  noun: 'reported-indicator',
  past: 'attached',
  version: 1,
  summary: 'From now on accepted reports of a form become progress in an indicator.',
  data: z.object(reportedIndicatorFields),
});
