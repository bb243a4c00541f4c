import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A round of supervision or social criticism is planned. */
export const roundPlanned = defineEvent({
  service: 'supervision',
  noun: 'round',
  past: 'planned',
  version: 1,
  summary: 'A unit plans a round of supervision or social criticism.',
  data: z.object({
    roundId: z.uuid().describe('The round; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front runs it'),
    kind: z.string().max(30).describe('SUPERVISION, SOCIAL_CRITICISM, INSPECTION_CHECK or COMMUNITY'),
    form: z.string().max(30).describe('Legal form, e.g. DELEGATION'),
    year: z.int().describe('Programme year'),
    isOutsideProgramme: z.boolean().describe('Whether it comes outside of the programme (đột xuất)'),
    phase: z.string().max(20).nullable().describe('Phase of an election: BEFORE, ON_DAY, AFTER, COUNTING'),
  }),
});
