import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { greatUnityDayFields } from './great-unity-day-fields.ts';

/** A Great Unity Day was held. */
export const greatUnityDayHeld = defineEvent({
  service: 'campaigns',
  noun: 'great-unity-day',
  past: 'held',
  version: 1,
  summary: 'Residential areas held their Great Unity Day; what was counted is in the event.',
  data: z.object(greatUnityDayFields),
});
