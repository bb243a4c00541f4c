import type { Policy } from '@mttq/platform/graph/policy';

/** Every named action of this service. A right to an action covers the subtree of the unit that it was given for. */
export const policy = {
  'calendar:publish': {
    description: 'Publish days off and make-up working days; in the topmost unit: for the whole country',
    door: 'mandate',
  },
  'deadline-rule:set': { description: 'Enter a rule of deadlines with its legal source', door: 'mandate' },
  'deadline:move': { description: 'Pause, resume and extend deadlines with a reason', door: 'mandate' },
  'deadline:read': {
    description: 'Read deadlines that are not public, and their histories',
    door: 'mandate',
  },
} satisfies Policy;
