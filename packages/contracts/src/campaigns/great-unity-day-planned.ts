import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { greatUnityDayFields } from './great-unity-day-fields.ts';

/** A Great Unity Day is planned. */
export const greatUnityDayPlanned = defineEvent({
  service: 'campaigns',
  noun: 'great-unity-day',
  past: 'planned',
  version: 1,
  summary: 'Residential areas plan their Great Unity Day of a year.',
  data: z.object(greatUnityDayFields),
});
