import type { Policy } from '@mttq/platform/graph/policy';
import { citizenActions } from './citizens/citizen-actions.ts';

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
  'programme:draft': { description: 'Draft a supervision programme and record who agreed', door: 'mandate' },
  'programme:issue': { description: 'Issue and close a supervision programme', door: 'mandate' },
  'round:plan': { description: 'Plan rounds of supervision and social criticism', door: 'mandate' },
  'round:run': { description: 'Take the steps of a round and record its findings', door: 'mandate' },
  'recommendation:draft': { description: 'Draft recommendations of a round', door: 'mandate' },
  'recommendation:send': {
    description: 'Send recommendations, remind, and report silence to superiors',
    door: 'mandate',
  },
  'recommendation:record': { description: 'Record receipts and answers of bodies', door: 'mandate' },
  'recommendation:verify': { description: 'Verify what became of a promise', door: 'mandate' },
  'recommendation:close': { description: 'Close verified or refused recommendations', door: 'mandate' },
  'recommendation:waive': { description: 'Close an unanswered recommendation for a reason', door: 'mandate' },
  'supervision:read': {
    description: 'Read drafts, findings, delegations and histories of supervision',
    door: 'mandate',
  },
  ...citizenActions,
} satisfies Policy;
