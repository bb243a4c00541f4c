import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** Those who take part in a practice model are counted. */
export const practiceModelCounted = defineEvent({
  service: 'campaigns',
  noun: 'practice-model',
  past: 'counted',
  version: 1,
  summary:
    'Those who take part in a practice model were counted. A later count stands beside the earlier ones.',
  data: z.object({
    modelId: z.uuid().describe('The model; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front registered it'),
    countedOn: z.iso.date().describe('Day of the count'),
    persons: z.int().min(0).nullable().describe('Persons; null: not counted'),
    households: z.int().min(0).nullable().describe('Households; null: not counted'),
  }),
});
