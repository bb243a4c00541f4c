const mandate = (description: string) => ({ description, door: 'mandate' }) as const;

/** Named actions on what citizens bring; rows of `policy.ts`. */
export const citizenActions = {
  'voter-meeting:record': mandate('Record a meeting with voters'),
  'petition:read': mandate('Read petitions that are not public'),
  'petition:record': mandate('Take a petition of voters in'),
  'petition:classify': mandate('Set field and competent body of a petition'),
  'petition:send': mandate('Send a petition to the competent body'),
  'petition:answer': mandate('Record the answer of the competent body'),
  'petition:publish': mandate('Publish a petition for signatures or with its answer'),
  'petition:moderate': mandate('Hide, redact or restore the public text of a petition'),
  'petition:close': mandate('Close an answered petition'),
  'petition:close-unanswered': mandate('Close a petition that has no answer, with a reason'),
  'petition:merge': mandate('Merge duplicates and undo a merge'),
  'petition:sign': { description: 'Sign a public petition', door: 'signed-in' },
  'signature-threshold:set': {
    description: 'Set how many signatures a level asks for',
    door: 'administrator',
  },
  'routing-task:read': mandate('Read the work list of what waits for a new place'),
  'routing-task:settle': mandate('Say which heir a case of a split unit goes to'),
} as const;
