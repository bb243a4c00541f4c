import type { Policy } from '@mttq/platform/graph/policy';

/** Every named action of this service. A right to an action covers the subtree of the unit that it was given for. */
export const policy = {
  'campaign:open': { description: 'Open, name and end campaigns and movements', door: 'mandate' },
  'theme:declare': { description: 'Declare the theme of a year', door: 'mandate' },
  'plan:draft': { description: 'Write plans, send them to review, and read drafts', door: 'mandate' },
  'plan:issue': { description: 'Issue, return, amend and close plans', door: 'mandate' },
  'report-form:publish': { description: 'Publish report forms and open their periods', door: 'mandate' },
  'report-form:set-due-rule': { description: 'Set the due day of a form for a unit', door: 'mandate' },
  'report:submit': { description: 'Fill in and hand in reports', door: 'mandate' },
  'report:read': { description: 'Read reports, totals, and who has not reported', door: 'mandate' },
  'report:read-personal': { description: 'Read the personal fields of reports', door: 'mandate' },
  'report:accept': { description: 'Accept and return the reports of the level below', door: 'mandate' },
  'report:ask': { description: 'Ask units below for thematic and urgent reports', door: 'mandate' },
  'report:lock': { description: 'Lock periods, and open exceptions for one reporter', door: 'mandate' },
  'indicator:define': { description: 'Define indicators and revise their words', door: 'mandate' },
  'target:assign': {
    description: 'Set targets of own plans, hand them down, agree to offers, revise and withdraw them',
    door: 'mandate',
  },
  'target:register': { description: 'Offer and accept targets for a unit', door: 'mandate' },
  'target:settle': {
    description: 'Say who takes over the targets of a unit that was split',
    door: 'mandate',
  },
  'emulation:run': { description: 'Write, apply and close rounds of emulation', door: 'mandate' },
  'score:read': { description: 'Read score sheets', door: 'mandate' },
  'score:submit': { description: 'Score the own commune and send its sheet', door: 'mandate' },
  'score:appraise': { description: 'Review score sheets for the department', door: 'mandate' },
  'score:approve': { description: 'Approve score sheets for the council', door: 'mandate' },
  'score:publish': { description: 'Publish results with a decision', door: 'mandate' },
  'practice-model:record': {
    description: 'Register practice models, move them on, count who takes part',
    door: 'mandate',
  },
  'practice-model:recognise': { description: 'Recognise practice models as typical', door: 'mandate' },
  'standard:publish': {
    description: 'Publish standards for titles, and their next versions',
    door: 'mandate',
  },
  'title:award': { description: 'Record and revoke titles that the unit awards', door: 'mandate' },
  'great-unity-day:record': { description: 'Plan Great Unity Days and say what was held', door: 'mandate' },
  'title-assessment:record': { description: 'Assess units and areas on the way to a title', door: 'mandate' },
  'progress:record': { description: 'Record and correct figures of progress', door: 'mandate' },
  'study-cell:keep': { description: 'Begin cells of study and say who is in them', door: 'mandate' },
  'study-rule:declare': {
    description: 'Say when persons register and how often they review themselves',
    door: 'mandate',
  },
  'study:register': {
    description: 'Register, pledge, review: oneself in the own cell, members where one heads it',
    door: 'signed-in',
  },
  'study:grade': { description: 'Grade members of the cell that one heads', door: 'signed-in' },
  'activity-kind:record': { description: 'Add kinds of activities, at the centre', door: 'mandate' },
  'activity:record': { description: 'Record, hold, call off and change activities', door: 'mandate' },
  'activity:read': {
    description: 'Read activities that are not public, and what was on record of activities',
    door: 'mandate',
  },
  'work-review:record': {
    description: 'Record and correct what papers say of how work went',
    door: 'mandate',
  },
  'commendation-form:record': {
    description: 'Record forms of commendation and their versions, at the centre',
    door: 'mandate',
  },
  'commendation:propose': {
    description: 'Propose commendations, take lists back, record that a consent was withdrawn',
    door: 'mandate',
  },
  'commendation:read': { description: 'Read lists of proposed commendations', door: 'mandate' },
  'commendation:read-identity': { description: 'Read who commended persons are', door: 'mandate' },
  'commendation:appraise': { description: 'Appraise lists for the council', door: 'mandate' },
  'commendation:decide': { description: 'Decide on lists of proposed commendations', door: 'mandate' },
  'commendation:award': { description: 'Record that commendations were handed over', door: 'mandate' },
  'commendation:propose-erasure': {
    description: 'Ask that who a commended person is be erased, and take that back',
    door: 'mandate',
  },
  'commendation:approve-erasure': {
    description: 'Erase who a commended person is, as another person asked',
    door: 'mandate',
  },
  'commendation:revoke': { description: 'Take commendations away', door: 'mandate' },
} satisfies Policy;
