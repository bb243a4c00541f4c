import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { greatUnityDayFields } from './great-unity-day-fields.ts';

/** What is said of a Great Unity Day is corrected. */
export const greatUnityDayCorrected = defineEvent({
  service: 'campaigns',
  noun: 'great-unity-day',
  past: 'corrected',
  version: 1,
  summary: 'What was said of a Great Unity Day that was held is replaced as a whole.',
  data: z.object(greatUnityDayFields),
});
