import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A version of a standard is published. */
export const standardPublished = defineEvent({
  service: 'campaigns',
  noun: 'standard',
  past: 'published',
  version: 1,
  summary:
    'A unit publishes a standard for titles, or the next version of it. What was awarded keeps the version of its day.',
  data: z.object({
    standardId: z.uuid().describe('The version; the aggregate'),
    key: z.string().max(60).describe('Which standard, for programs'),
    version: z.int().min(1).describe('Counts the versions that the unit published'),
    unitId: z.uuid().describe('Unit that set it; it holds there and below'),
    title: z.string().max(500).describe('The title that it leads to'),
    subject: z.string().max(40).describe('AREA, COMMUNE, DISTRICT, PROVINCE or HOUSEHOLDS'),
    validFrom: z.iso.date().describe('First day'),
    validUntil: z.iso
      .date()
      .nullable()
      .describe('First day on which it no longer holds; null: until the next version'),
    criteriaCount: z.int().min(0).describe('How many criteria it has'),
  }),
});
