import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { petitionFields } from './petition-fields.ts';

/** A petition stands by itself again. */
export const petitionUnmerged = defineEvent({
  service: 'supervision',
  noun: 'petition',
  past: 'unmerged',
  version: 1,
  summary: 'A merge was undone: the petition is what it was before.',
  data: z.object({
    ...petitionFields,
    fromId: z.uuid().describe('The petition that it had been merged into'),
  }),
});
