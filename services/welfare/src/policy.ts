import type { Policy } from '@mttq/platform/graph/policy';

/** Every named action of this service. A right to an action covers the subtree of the unit that it was given for. */
export const policy = {
  'fund:open': { description: 'Open a fund of a unit, its bank accounts and its earmarks', door: 'mandate' },
  'fund:close': { description: 'Close an empty fund', door: 'mandate' },
  'fund:read-account': { description: 'Read the bank accounts of a fund (masked numbers)', door: 'mandate' },
  'ledger:record-income': { description: 'Record an opening balance or income of a fund', door: 'mandate' },
  'ledger:reverse': { description: 'Take a posted transaction back by a counter-entry', door: 'mandate' },
  'ledger:release-earmark': { description: 'Lift the earmark of money by a decision', door: 'mandate' },
  'ledger:read': { description: 'Read who wrote what into the ledger of a fund, and why', door: 'mandate' },
  'payment:reserve': { description: 'Prepare a payment: hold its money', door: 'mandate' },
  'payment:post': {
    description: 'Approve a payment that somebody else prepared: the money goes out',
    door: 'mandate',
  },
  'payment:void': { description: 'Give up a prepared payment: its money is free again', door: 'mandate' },
  'transfer:send': {
    description: 'Send money of a fund to the fund of another level, or recall it',
    door: 'mandate',
  },
  'transfer:receive': { description: 'Take in money that another fund sent, or refuse it', door: 'mandate' },
  'transfer:read': { description: 'Read the transfers of a fund', door: 'mandate' },
  'direct-support:record': { description: 'Record what donors gave past a fund', door: 'mandate' },
  'goods:receive': {
    description: 'Register goods and record that they came into the store of a fund',
    door: 'mandate',
  },
  'goods:give-out': { description: 'Record that goods left the store of a fund', door: 'mandate' },
  'goods:reverse': { description: 'Take a wrong movement of goods back', door: 'mandate' },
  'goods:read': { description: 'Read the movements of goods of a fund', door: 'mandate' },
  'allocation:propose': { description: 'Propose a tranche of a fund', door: 'mandate' },
  'allocation:approve': { description: 'Approve a tranche that somebody else proposed', door: 'mandate' },
  'allocation:cancel': { description: 'Give up a tranche before its money goes', door: 'mandate' },
  'allocation:transfer': {
    description: 'Let the money of a tranche go that somebody else approved',
    door: 'mandate',
  },
  'allocation:receive': {
    description: 'Say that a line of a tranche has arrived at a unit',
    door: 'mandate',
  },
  'allocation:settle': {
    description: 'Say that a tranche reached the people and is accounted for',
    door: 'mandate',
  },
  'allocation:read': { description: 'Read tranches that are only proposed', door: 'mandate' },
  'statement:import': { description: 'Import the bank statements of a fund', door: 'mandate' },
  'statement:define-profile': {
    description: 'Describe the layout of the statements of a bank',
    door: 'mandate',
  },
  'statement:publish': {
    description: 'Publish a reconciled bank statement that somebody else imported',
    door: 'mandate',
  },
  'reported-aggregate:record': {
    description: 'Record figures of documents beside the ledger, and correct them',
    door: 'mandate',
  },
  'deadline-rules:record': {
    description: 'Record a version of a rule set of deadlines',
    door: 'administrator',
  },
  'appeal:draft': { description: 'Draft an appeal of a fund', door: 'mandate' },
  'appeal:launch': { description: 'Launch an appeal, or prolong its reception', door: 'mandate' },
  'appeal:move': {
    description: 'Take an appeal on: close reception, distribute, settle, publish, cancel',
    door: 'mandate',
  },
  'poverty-standard:record': { description: 'Record who counts as poor from a day on', door: 'mandate' },
  'poverty-statistic:record': { description: 'Record counts of poor households of a unit', door: 'mandate' },
  'household:record': { description: 'Record households and what they count as', door: 'mandate' },
  'household:read': { description: 'Read households without their personal data', door: 'mandate' },
  'household:read-personal': {
    description: 'Read personal data of households for a stated purpose; every read is audited',
    door: 'mandate',
  },
  'household:erase': { description: 'Erase personal data of a household for good', door: 'mandate' },
  'donor:register': {
    description: 'Register donors, change how they are shown, look them up',
    door: 'mandate',
  },
  'donor:read-identity': {
    description: 'Read the name and contact of a donor for a purpose; audited',
    door: 'mandate',
  },
  'donor:erase': { description: 'Erase everything that names a donor', door: 'mandate' },
  'pledge:register': { description: 'Register pledges to a fund, and end them', door: 'mandate' },
  'contribution:record': { description: 'Record contributions to a fund', door: 'mandate' },
  'contribution:confirm': { description: 'Give a contribution its receipt: it counts', door: 'mandate' },
  'contribution:reverse': { description: 'Take a contribution back', door: 'mandate' },
  'contribution:decide-late': {
    description: 'Decide about a contribution that came late and that somebody else recorded',
    door: 'mandate',
  },
  'contribution:read': { description: 'Read the contributions to a fund', door: 'mandate' },
  'statement:match': {
    description: 'Say what the lines of a bank statement are, and revoke that',
    door: 'mandate',
  },
  'case:record': { description: 'Open cases of households and take them on', door: 'mandate' },
  'case:read': {
    description: 'Read cases and what was given before, without personal data',
    door: 'mandate',
  },
  'case:appraise': { description: 'Appraise or reject a case', door: 'mandate' },
  'case:approve': { description: 'Approve the amount of a case that somebody else made', door: 'mandate' },
  'case:override': { description: 'Approve a case although earlier help stands against it', door: 'mandate' },
  'double-help-rule:record': {
    description: 'Record for how many years a household gets one case of a group',
    door: 'administrator',
  },
  'case:assign': { description: 'Say which heir of an ended unit carries a case on', door: 'mandate' },
  'house:record': { description: 'Plan houses of cases and take them on', door: 'mandate' },
  'livelihood:record': { description: 'Watch what households were given for a living', door: 'mandate' },
} satisfies Policy;
