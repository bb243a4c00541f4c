import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** Dated figures of an area are added; earlier ones stay. */
export const areaFiguresRecorded = defineEvent({
  service: 'organisation',
  noun: 'area',
  past: 'figures-recorded',
  version: 1,
  summary: 'Households and population of a residential area on a day. Figures are added, never overwritten.',
  data: z.object({
    figuresId: z.uuid().describe('The record of the figures'),
    areaId: z.uuid().describe('The area'),
    countedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) for which the figures hold'),
    households: z.int().min(0).describe('Number of households'),
    population: z.int().min(0).nullable().describe('Number of people; null: not stated'),
  }),
});
