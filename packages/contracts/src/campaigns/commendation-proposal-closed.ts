import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { commendationProposalFields } from './commendation-proposal-fields.ts';

/** A list ends before its decision. */
export const commendationProposalClosed = defineEvent({
  service: 'campaigns',
  noun: 'commendation-proposal',
  past: 'closed',
  version: 1,
  summary: 'A list was refused as a whole, or taken back.',
  data: z.object({
    ...commendationProposalFields,
    outcome: z.enum(['REJECTED', 'WITHDRAWN']).describe('How it ended'),
  }),
});
