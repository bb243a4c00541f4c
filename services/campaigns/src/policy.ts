import type { Policy } from '@mttq/platform/graph/policy';

/** Every named action of this service. A right to an action covers the subtree of the unit that it was given for. */
export const policy = {
  'campaign:open': { description: 'Open, name and end campaigns and movements', door: 'mandate' },
  'theme:declare': { description: 'Declare the theme of a year', door: 'mandate' },
  'plan:draft': { description: 'Write plans, send them to review, and read drafts', door: 'mandate' },
  'plan:issue': { description: 'Issue, return, amend and close plans', door: 'mandate' },
} satisfies Policy;
