import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { petitionFields } from './petition-fields.ts';

/** A petition is a duplicate of another. */
export const petitionMerged = defineEvent({
  service: 'supervision',
  noun: 'petition',
  past: 'merged',
  version: 1,
  summary: 'A petition counts with another one from now on; its signers are kept.',
  data: z.object({ ...petitionFields, intoId: z.uuid().describe('The petition that goes on') }),
});
