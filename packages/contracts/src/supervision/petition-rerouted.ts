import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { petitionFields } from './petition-fields.ts';

/** A petition lies with another unit. */
export const petitionRerouted = defineEvent({
  service: 'supervision',
  noun: 'petition',
  past: 'rerouted',
  version: 1,
  summary: 'A petition went to the successor of a unit that ended, or to the unit that a person chose.',
  data: z.object({ ...petitionFields, fromUnitId: z.uuid().describe('Unit that held it before') }),
});
