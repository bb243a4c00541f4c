import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A unit declares the theme of a year. */
export const themeDeclared = defineEvent({
  service: 'campaigns',
  noun: 'theme',
  past: 'declared',
  version: 1,
  summary: 'What a unit puts over its work of a year.',
  data: z.object({
    themeId: z.uuid().describe('The theme; the aggregate'),
    unitId: z.uuid().describe('The unit'),
    year: z.int().describe('The year'),
    kind: z.string().max(20).describe('FRONT_WORK or STUDY'),
    title: z.string().max(1000).describe('The theme in words'),
    asksPledge: z.boolean().describe('Whether staff and members pledge to it'),
    documentId: z.uuid().nullable().describe('The document that declares it'),
  }),
});
