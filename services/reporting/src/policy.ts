import type { Policy } from '@mttq/platform/graph/policy';

/** Every named action of this service. */
export const policy = {
  'read-model:inspect': {
    description: 'See how far the read models are and what was set aside',
    door: 'administrator',
  },
  'read-model:rebuild': {
    description: 'Fold a read model anew, or fold again what was set aside',
    door: 'administrator',
  },
  'dead-letter:replay': {
    description: 'Try the effect of an event again that was given up',
    door: 'administrator',
  },
} satisfies Policy;
