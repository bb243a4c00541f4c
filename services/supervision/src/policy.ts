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
  'escalation-ladder:set': {
    description: 'Enter how silence climbs the tree, with its legal source',
    door: 'mandate',
  },
  'escalation:read': {
    description: 'Read at whose desk something unanswered lies that is not public',
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
  'coordination:record': { description: 'Record coordination programmes of a unit', door: 'mandate' },
  'supervision:read': {
    description: 'Read drafts, findings, delegations and histories of supervision',
    door: 'mandate',
  },
  'voter-meeting:record': { description: 'Record a meeting with voters', door: 'mandate' },
  'petition:read': { description: 'Read petitions that are not public', door: 'mandate' },
  'petition:record': { description: 'Take a petition of voters in', door: 'mandate' },
  'petition:classify': { description: 'Set field and competent body of a petition', door: 'mandate' },
  'petition:send': { description: 'Send a petition to the competent body', door: 'mandate' },
  'petition:answer': { description: 'Record the answer of the competent body', door: 'mandate' },
  'petition:publish': {
    description: 'Publish a petition for signatures or with its answer',
    door: 'mandate',
  },
  'petition:moderate': {
    description: 'Hide, redact or restore the public text of a petition',
    door: 'mandate',
  },
  'petition:close': { description: 'Close an answered petition', door: 'mandate' },
  'petition:close-unanswered': {
    description: 'Close a petition that has no answer, with a reason',
    door: 'mandate',
  },
  'petition:merge': { description: 'Merge duplicates and undo a merge', door: 'mandate' },
  'petition:sign': { description: 'Sign a public petition', door: 'signed-in' },
  'signature-threshold:set': {
    description: 'Set how many signatures a level asks for',
    door: 'administrator',
  },
  'feedback:read': { description: 'Read feedback of citizens that is not public', door: 'mandate' },
  'feedback:receive': { description: 'Take feedback of citizens in', door: 'mandate' },
  'feedback:accept': { description: 'Take feedback up, or refuse it with a reason', door: 'mandate' },
  'feedback:route': { description: 'Pass feedback to the competent body', door: 'mandate' },
  'feedback:answer': { description: 'Record the answer of the competent body to feedback', door: 'mandate' },
  'feedback:publish': { description: 'Publish answered feedback, or close it privately', door: 'mandate' },
  'feedback:moderate': {
    description: 'Hide, redact or restore the public text of feedback',
    door: 'mandate',
  },
  'reception:plan': {
    description: 'Put receptions of citizens on the calendar and cancel them',
    door: 'mandate',
  },
  'reception:record': {
    description: 'Record receptions, their visits and what came of them',
    door: 'mandate',
  },
  'reception:read': { description: 'Read single visits of receptions', door: 'mandate' },
  'sitting:schedule': {
    description: 'Put sittings of assemblies on the calendar and move them',
    door: 'mandate',
  },
  'synthesis:draft': {
    description: 'Draft, amend and correct syntheses of petitions for a sitting',
    door: 'mandate',
  },
  'synthesis:issue': { description: 'Issue a synthesis of petitions', door: 'mandate' },
  'routing-task:read': { description: 'Read the work list of what waits for a new place', door: 'mandate' },
  'routing-task:settle': { description: 'Say which heir a case of a split unit goes to', door: 'mandate' },
  'case-file:read': { description: 'Read case files; who brought them is not among it', door: 'mandate' },
  'case-file:receive': {
    description: 'Take complaints, denunciations and petitions by letter in',
    door: 'mandate',
  },
  'case-file:classify': { description: 'Set field and competent body of a case', door: 'mandate' },
  'case-file:handle': { description: 'Pass a case on, follow it and record its result', door: 'mandate' },
  'case-file:close': { description: 'Close a case', door: 'mandate' },
  'case-file:unseal': {
    description: 'Ask to see who brought a case, and see it once another person approved',
    door: 'mandate',
  },
  'case-file:approve-unsealing': {
    description: 'Approve that somebody else sees who brought a case',
    door: 'mandate',
  },
  'board:record': {
    description: 'Record who was elected into a community board, and changes of its members',
    door: 'mandate',
  },
  'board:recognise': { description: 'Recognise community boards and end their work', door: 'mandate' },
  'board-standard:set': {
    description: 'Set how many members a kind of community board has at least',
    door: 'administrator',
  },
  'board-round:run': {
    description: 'Run rounds of community boards, record findings and send proposals',
    door: 'mandate',
  },
  'board-proposal:record': {
    description: 'Record answers to proposals of community boards and what came back',
    door: 'mandate',
  },
  'board-proposal:close': {
    description: 'Close answered proposals of community boards',
    door: 'mandate',
  },
  'board-proposal:waive': {
    description: 'Close an unanswered proposal of a community board for a reason',
    door: 'mandate',
  },
  'dialogue:record': {
    description: 'Plan dialogues with the people, and record questions, answers and promises',
    door: 'mandate',
  },
  'dialogue:close': { description: 'Record that promises were kept, and close dialogues', door: 'mandate' },
  'dialogue:waive': {
    description: 'Give an unanswered question or an unkept promise of a dialogue up for a reason',
    door: 'mandate',
  },
  'handover:settle': {
    description: 'Say which heir the open work of a split unit goes to',
    door: 'mandate',
  },
} satisfies Policy;
