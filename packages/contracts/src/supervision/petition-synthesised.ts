import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { petitionFields } from './petition-fields.ts';

/** A petition stands in an issued synthesis. */
export const petitionSynthesised = defineEvent({
  service: 'supervision',
  noun: 'petition',
  past: 'synthesised',
  version: 1,
  summary: 'A petition was taken into a synthesis for a sitting of an assembly.',
  data: z.object({
    ...petitionFields,
    synthesisId: z.uuid().describe('The synthesis'),
    sittingId: z.uuid().describe('The sitting'),
  }),
});
