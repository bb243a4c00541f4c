import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { commendationProposalFields } from './commendation-proposal-fields.ts';

/** A list is decided. */
export const commendationProposalDecided = defineEvent({
  service: 'campaigns',
  noun: 'commendation-proposal',
  past: 'decided',
  version: 1,
  summary:
    'The lines of a list that were kept are commendations under a number. Persons are counted, never named.',
  data: z.object({
    ...commendationProposalFields,
    decisionNumber: z.string().max(100).describe('Number of the decision'),
    decidedOn: z.iso.date().describe('Day of the decision (Asia/Ho_Chi_Minh)'),
    campaignId: z.uuid().nullable().describe('Campaign that it is for'),
    roundId: z.uuid().nullable().describe('Round of emulation that it is for'),
    commendations: z
      .array(
        z.object({
          commendationId: z.uuid().describe('The commendation'),
          formCode: z.string().max(60).describe('Code of the form'),
          subjectKind: z.string().max(20).describe('UNIT, AREA, COLLECTIVE or PERSON'),
          subjectUnitId: z.uuid().describe('Unit that is commended, or in which the subject is'),
          areaId: z.uuid().nullable().describe('Residential area, when it is one'),
        }),
      )
      .max(200)
      .describe('What was decided'),
  }),
});
