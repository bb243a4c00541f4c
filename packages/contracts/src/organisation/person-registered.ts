import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A person who may hold posts is known. */
export const personRegistered = defineEvent({
  service: 'organisation',
  noun: 'person',
  past: 'registered',
  version: 1,
  summary: 'A person who may hold posts is registered. Nothing but ids: names stay where they are protected.',
  data: z.object({
    personId: z.uuid().describe('The person'),
    subjectHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .describe('SHA-256 (hex) of the OpenID Connect subject; null: no account'),
  }),
});
