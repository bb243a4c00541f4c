import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { indicatorFields } from './indicator-fields.ts';

/** An indicator begins to exist. */
export const indicatorDefined = defineEvent({
  service: 'campaigns',
  noun: 'indicator',
  past: 'defined',
  version: 1,
  summary: 'Something that is counted, how it is added up, and in which measure.',
  data: z.object(indicatorFields),
});
