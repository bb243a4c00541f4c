import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { lineageChange } from './lineage-link.ts';

/** Links from an old unit to its heirs take effect. */
export const unitLineageEffective = defineEvent({
  service: 'organisation',
  noun: 'unit',
  past: 'lineage-effective',
  version: 1,
  summary:
    'The links from a unit to the units that inherit from it hold from a day on. Lineage is append-only.',
  data: z.object(lineageChange),
});
