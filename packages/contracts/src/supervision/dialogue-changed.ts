import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A dialogue is planned, held, closed or cancelled. */
export const dialogueChanged = defineEvent({
  service: 'supervision',
  noun: 'dialogue',
  past: 'changed',
  version: 1,
  summary: 'A dialogue of the head of an office with the people was planned, held, closed or cancelled.',
  data: z.object({
    dialogueId: z.uuid().describe('The dialogue; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front calls it'),
    hostUnitId: z.uuid().nullable().describe('Unit of the office whose head answers; null: not stated'),
    oldState: z.string().max(20).nullable().describe('State before; null: it is new'),
    newState: z.string().max(20).describe('PLANNED, HELD, CLOSED or CANCELLED'),
    attendees: z.int().min(1).nullable().describe('How many people attended; null: not held'),
    plannedOn: z.iso.date().describe('Day for which it was planned'),
    on: z.iso.date().describe('Day on which it happened (Asia/Ho_Chi_Minh)'),
  }),
});
