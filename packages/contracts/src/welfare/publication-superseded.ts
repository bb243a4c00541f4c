import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { publicationFields } from './publication-fields.ts';

/** A later version stands now. */
export const publicationSuperseded = defineEvent({
  service: 'welfare',
  noun: 'publication',
  past: 'superseded',
  version: 1,
  summary: 'A publication was replaced by a later version with a reason; it stays readable for ever.',
  data: z.object({
    ...publicationFields,
    supersededBy: z.uuid().describe('The version that replaced it'),
  }),
});
