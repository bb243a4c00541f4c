import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A post gives another set of actions. */
export const rightsPostActionsSet = defineEvent({
  service: 'organisation',
  noun: 'rights',
  past: 'post-actions-set',
  version: 1,
  summary: 'From a day on, a post gives another set of actions.',
  data: z.object({
    committeeKind: z.string().max(40).describe('Kind of committee'),
    post: z.string().max(40).describe('Post in it'),
    actionNames: z
      .array(z.string().max(80))
      .max(100)
      .describe('All actions that the post gives from that day'),
    validFrom: z.iso.date().describe('First day (Asia/Ho_Chi_Minh)'),
  }),
});
