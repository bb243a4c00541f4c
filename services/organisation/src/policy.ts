import type { Policy } from '@mttq/platform/graph/policy';

/** Every named action of this service. A right to an action covers the subtree of the unit that it was given for. */
export const policy = {
  'unit-change:read': {
    description: 'Read and rehearse changes of structure, drafts included.',
    door: 'signed-in',
  },
  'unit-change:draft': { description: 'Draft a change of structure of the units below.', door: 'mandate' },
  'unit-change:adopt': { description: 'Adopt a change of structure of the units below.', door: 'mandate' },
  'unit-change:cancel': { description: 'Withdraw a change of structure before its day.', door: 'mandate' },
  'tree-import:run': {
    description: 'Import a tree edition: it may change every unit of the country at once.',
    door: 'administrator',
  },
} satisfies Policy;
