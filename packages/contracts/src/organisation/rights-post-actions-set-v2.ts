import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A post gives another set of actions: more of them than version 1 can say. */
export const rightsPostActionsSetV2 = defineEvent({
  service: 'organisation',
  noun: 'rights',
  past: 'post-actions-set',
  version: 2,
  summary:
    'From a day on, a post gives another set of actions: more than the 100 that version 1 holds. Smaller sets go on in version 1.',
  data: z.object({
    committeeKind: z.string().max(40).describe('Kind of committee'),
    post: z.string().max(40).describe('Post in it'),
    actionNames: z
      .array(z.string().max(80))
      .max(300)
      .describe('All actions that the post gives from that day'),
    validFrom: z.iso.date().describe('First day (Asia/Ho_Chi_Minh)'),
  }),
});
