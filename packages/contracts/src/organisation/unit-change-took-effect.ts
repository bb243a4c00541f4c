import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { unitChangeFields } from './unit-change-fields.ts';

/** A change of structure became true. */
export const unitChangeTookEffect = defineEvent({
  service: 'organisation',
  noun: 'unit-change',
  past: 'took-effect',
  version: 1,
  summary:
    'A change of structure is in effect and final; the events of its units and of their lineage stand beside it.',
  data: z.object({
    ...unitChangeFields,
    adoptedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) on which the authority passed it'),
    unitsBegun: z.int().min(0).describe('Number of units that it established'),
    unitsChanged: z.int().min(0).describe('Number of units with other attributes'),
    unitsEnded: z.int().min(0).describe('Number of units that it ended'),
  }),
});
