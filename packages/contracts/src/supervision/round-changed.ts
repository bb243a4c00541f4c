import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A round is in another state. */
export const roundChanged = defineEvent({
  service: 'supervision',
  noun: 'round',
  past: 'changed',
  version: 1,
  summary:
    'A round of supervision moved on: notified, started, reported, followed up, closed, suspended, cancelled.',
  data: z.object({
    roundId: z.uuid().describe('The round; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front runs it'),
    kind: z.string().max(30).describe('SUPERVISION, SOCIAL_CRITICISM, INSPECTION_CHECK or COMMUNITY'),
    form: z.string().max(30).describe('Legal form, e.g. DELEGATION'),
    year: z.int().describe('Programme year'),
    oldState: z.string().max(20).describe('State before'),
    newState: z.string().max(20).describe('State from now on'),
    on: z.iso.date().describe('Day on which it happened (Asia/Ho_Chi_Minh)'),
  }),
});
