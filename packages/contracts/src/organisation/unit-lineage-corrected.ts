import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { lineageChange } from './lineage-link.ts';

/** The record of a unit's heirs was corrected by a better source. */
export const unitLineageCorrected = defineEvent({
  service: 'organisation',
  noun: 'unit',
  past: 'lineage-corrected',
  version: 1,
  summary: 'A better source states other heirs or extents; the earlier knowledge stays answerable.',
  data: z.object(lineageChange),
});
