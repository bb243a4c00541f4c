import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { reportedIndicatorFields } from './reported-indicator-fields.ts';

/** An indicator is no longer counted from reports. */
export const reportedIndicatorReleased = defineEvent({
  service: 'campaigns',
  noun: 'reported-indicator',
  past: 'released',
  version: 1,
  summary: 'Reports of a form no longer become progress in an indicator; what was counted stays.',
  data: z.object(reportedIndicatorFields),
});
