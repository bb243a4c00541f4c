import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A ladder of escalation was entered. What runs already goes on by its old ladder. */
export const ladderSet = defineEvent({
  service: 'supervision',
  noun: 'ladder',
  past: 'set',
  version: 1,
  summary: 'What stays unanswered climbs the tree by a new ladder from a day on.',
  data: z.object({
    ladderId: z.uuid().describe('The ladder; the aggregate'),
    subjectKind: z.string().max(60).describe('What climbs: RECOMMENDATION, PETITION, …'),
    ruleKey: z.string().max(60).describe('Rule of the deadline that has to pass, e.g. recommendation-answer'),
    version: z.int().min(1).describe('Counts from 1 for a subject and rule'),
    steps: z
      .array(
        z.object({
          after: z.int().min(0).describe('How long after the end of the due day'),
          unit: z.string().max(20).describe('HOUR, CALENDAR_DAY or WORKING_DAY'),
          levelsUp: z.int().min(1).describe('Levels of the tree above the unit that follows the thing'),
        }),
      )
      .max(6)
      .describe('From the lowest desk to the highest; none: nothing climbs'),
    confidence: z.string().max(20).describe('VERIFIED, RECALLED or PROPOSAL'),
    validFrom: z.iso.date().describe('First day on which a count may start under it (Asia/Ho_Chi_Minh)'),
  }),
});
