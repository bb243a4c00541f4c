import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** Nobody may guess who takes over. */
export const successionOpened = defineEvent({
  service: 'campaigns',
  noun: 'succession',
  past: 'opened',
  version: 1,
  summary: 'A unit with open targets was split, or its heirs are not stated: a person decides.',
  data: z.object({
    successionCaseId: z.uuid().describe('The case; the aggregate'),
    unitId: z.uuid().describe('The unit'),
    reason: z.string().max(30).describe('SPLIT, EXTENT_UNSTATED, NO_HEIR or HEIR_NOT_BELOW'),
    heirUnitIds: z.array(z.uuid()).max(100).describe('Heirs by the links'),
    effectiveOn: z.iso.date().describe('Day of the change'),
  }),
});
