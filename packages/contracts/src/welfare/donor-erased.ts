import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A donor is forgotten. */
export const donorErased = defineEvent({
  service: 'welfare',
  noun: 'donor',
  past: 'erased',
  version: 1,
  summary:
    'Everything that names a donor was erased on request; amounts stay. Erase what you keep of the donor.',
  data: z.object({
    donorId: z.uuid().describe('The donor; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front had registered the donor'),
  }),
});
