import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** What a person may do, where and when: the whole list, each time. */
export const rightsChanged = defineEvent({
  service: 'organisation',
  noun: 'rights',
  past: 'changed',
  version: 1,
  summary: 'The rights of a person, whole: a copy replaces what it held about this person.',
  data: z.object({
    personId: z.uuid().describe('The person; the aggregate'),
    subjectHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .describe('SHA-256 (hex) of the OpenID Connect subject; null: no account'),
    rights: z
      .array(
        z.object({
          actionName: z.string().max(80).describe('Action as policies name it, e.g. committee:cease'),
          unitId: z.uuid().describe('Unit or residential area; the right covers all below it'),
          validFrom: z.iso.date().describe('First day (Asia/Ho_Chi_Minh)'),
          validUntil: z.iso
            .date()
            .nullable()
            .describe('First day on which it no longer holds; null: no end is known'),
        }),
      )
      .max(500)
      .describe('Every right that the person has, had or will have'),
  }),
});
