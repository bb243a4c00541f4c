import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { petitionFields } from './petition-fields.ts';

/** Enough people signed. */
export const petitionThresholdReached = defineEvent({
  service: 'supervision',
  noun: 'petition',
  past: 'threshold-reached',
  version: 1,
  summary: 'The signatures of a petition reached the threshold of its level.',
  data: z.object({
    ...petitionFields,
    signatures: z.int().min(1).describe('Signatures at that moment'),
    threshold: z.int().min(1).describe('Signatures that the rule asks for'),
  }),
});
