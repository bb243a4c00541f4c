import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { commendationProposalFields } from './commendation-proposal-fields.ts';

/** A list is proposed. */
export const commendationProposalSubmitted = defineEvent({
  service: 'campaigns',
  noun: 'commendation-proposal',
  past: 'submitted',
  version: 1,
  summary: 'A unit proposed commendations to the committee that awards them.',
  data: z.object({
    ...commendationProposalFields,
    campaignId: z.uuid().nullable().describe('Campaign that it is for'),
    roundId: z.uuid().nullable().describe('Round of emulation that it is for'),
    lineCount: z.int().min(1).describe('Lines on the list'),
  }),
});
