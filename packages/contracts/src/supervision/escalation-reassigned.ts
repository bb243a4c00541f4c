import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { escalationFields } from './escalation-fields.ts';

/** The tree changed: the unit that takes over the desk has the thing now. */
export const escalationReassigned = defineEvent({
  service: 'supervision',
  noun: 'escalation',
  past: 'reassigned',
  version: 1,
  summary:
    'After a change of the tree an escalated thing lies on the desk of another unit of the same height.',
  data: z.object({
    ...escalationFields,
    fromDeskUnitId: z.uuid().describe('Unit on whose desk it lay before'),
  }),
});
