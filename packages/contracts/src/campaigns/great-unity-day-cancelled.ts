import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { greatUnityDayFields } from './great-unity-day-fields.ts';

/** A Great Unity Day is cancelled. */
export const greatUnityDayCancelled = defineEvent({
  service: 'campaigns',
  noun: 'great-unity-day',
  past: 'cancelled',
  version: 1,
  summary: 'A planned Great Unity Day is cancelled; its areas may plan another one.',
  data: z.object(greatUnityDayFields),
});
