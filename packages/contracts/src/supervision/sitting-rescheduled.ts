import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { sittingFields } from './sitting-fields.ts';

/** A sitting has other days. */
export const sittingRescheduled = defineEvent({
  service: 'supervision',
  noun: 'sitting',
  past: 'rescheduled',
  version: 1,
  summary: 'A sitting of an assembly was moved; what is due by it moved, too.',
  data: z.object({
    ...sittingFields,
    oldOpensOn: z.iso.date().describe('First day as it was planned before'),
    oldClosesOn: z.iso.date().describe('Last day as it was planned before'),
  }),
});
