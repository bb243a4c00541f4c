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
  'document:register': {
    description: 'Register official documents, so that decisions can cite them.',
    door: 'mandate',
  },
  'committee:prepare': { description: 'Enter a committee that is being prepared.', door: 'mandate' },
  'committee:establish': { description: 'Establish a committee by decision.', door: 'mandate' },
  'committee:cease': { description: 'End a committee by decision.', door: 'mandate' },
  'committee:correct': {
    description: 'Correct the history of a committee, with a reason.',
    door: 'administrator',
  },
  'term:plan': { description: 'Plan a term of a committee.', door: 'mandate' },
  'term:start': { description: 'Start a term.', door: 'mandate' },
  'term:extend': { description: 'Extend a running term by decision.', door: 'mandate' },
  'term:end': { description: 'End a term, and the mandates in it.', door: 'mandate' },
  'congress:plan': { description: 'Plan a congress.', door: 'mandate' },
  'congress:record': { description: 'Record the result of a congress.', door: 'mandate' },
  'person:read': { description: 'See the names of persons.', door: 'signed-in' },
  'person:register': { description: 'Register persons and change what is known of them.', door: 'mandate' },
  'person:read-contact': {
    description: 'Read the sealed contact of a person; every read is audited.',
    door: 'mandate',
  },
  'mandate:propose': { description: 'Propose a person for a post.', door: 'mandate' },
  'mandate:consult': { description: 'Record that a consultation agreed on a person.', door: 'mandate' },
  'mandate:recognise': { description: 'Recognise a person in a post by decision.', door: 'mandate' },
  'mandate:end': { description: 'End a mandate.', door: 'mandate' },
  'organisation:register': {
    description: 'Keep the reference list of member organisations.',
    door: 'mandate',
  },
  'organisation:count-members': { description: 'Add dated counts of members.', door: 'mandate' },
  'area:establish': { description: 'Enter a residential area.', door: 'mandate' },
  'area:change': {
    description: 'Merge, split, rename, move or dissolve residential areas.',
    door: 'mandate',
  },
  'area:record-figures': {
    description: 'Add households and population of a residential area.',
    door: 'mandate',
  },
  'meeting:call': { description: 'Call a meeting.', door: 'mandate' },
  'meeting:record-attendance': { description: 'Record who came to a meeting.', door: 'mandate' },
  'meeting:read-attendance': { description: 'See who came to a meeting.', door: 'mandate' },
  'rights:read-own': { description: 'See your own rights.', door: 'signed-in' },
  'rights:read-posts': { description: 'See which actions the posts give.', door: 'signed-in' },
  'rights:evaluate': {
    description: 'Evaluate the rights of others as of any day; every question is audited.',
    door: 'administrator',
  },
  'rights:set-post-actions': { description: 'Set which actions a post gives.', door: 'administrator' },
} satisfies Policy;
