import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** Somebody who gives is known. */
export const donorRegistered = defineEvent({
  service: 'welfare',
  noun: 'donor',
  past: 'registered',
  version: 1,
  summary: 'A donor was registered. Name and contact stay in the service.',
  data: z.object({
    donorId: z.uuid().describe('The donor; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front registered the donor'),
    kind: z.string().max(40).describe('PERSON, ORGANISATION, GROUP or ANONYMOUS'),
  }),
});
