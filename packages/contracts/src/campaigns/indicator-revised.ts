import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { indicatorFields } from './indicator-fields.ts';

/** An indicator has a next version. */
export const indicatorRevised = defineEvent({
  service: 'campaigns',
  noun: 'indicator',
  past: 'revised',
  version: 1,
  summary: 'The words of an indicator changed; measure and aggregation never do.',
  data: z.object(indicatorFields),
});
