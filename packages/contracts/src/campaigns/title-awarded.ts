import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A title is awarded. */
export const titleAwarded = defineEvent({
  service: 'campaigns',
  noun: 'title',
  past: 'awarded',
  version: 1,
  summary:
    'A decision awards a title to a unit, to a residential area, or to households as a count. No person is named.',
  data: z.object({
    titleId: z.uuid().describe('The title; the aggregate'),
    unitId: z.uuid().describe('Unit that it is about, or in which its area or households are'),
    subject: z.string().max(40).describe('AREA, UNIT or HOUSEHOLDS'),
    areaId: z.uuid().nullable().describe('The residential area, of a title of an area'),
    standardId: z.uuid().describe('Version of the standard in force on the day of the decision'),
    standardKey: z.string().max(60).describe('Which standard'),
    name: z.string().max(500).describe('The title in words'),
    year: z.int().describe('The year that it is for'),
    householdsHeld: z.int().min(0).nullable().describe('Households that hold it'),
    householdsAsked: z.int().min(1).nullable().describe('Households that were looked at'),
    decidedOn: z.iso.date().describe('Day of the decision'),
    number: z.string().max(100).describe('Number and symbol of the decision'),
    decidedByUnitId: z.uuid().describe('Unit whose body decided'),
    body: z.string().max(40).describe('FRONT, GOVERNMENT or PARTY'),
    level: z.string().max(40).describe('Level of the unit that decided'),
    validUntil: z.iso.date().nullable().describe('First day on which it no longer holds'),
  }),
});
