import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { commendationProposalFields } from './commendation-proposal-fields.ts';

/** A list is appraised. */
export const commendationProposalAppraised = defineEvent({
  service: 'campaigns',
  noun: 'commendation-proposal',
  past: 'appraised',
  version: 1,
  summary: 'The council saw the lines of a list; some may be left out.',
  data: z.object({
    ...commendationProposalFields,
    favourableCount: z.int().min(0).describe('Lines that go on'),
    leftOutCount: z.int().min(0).describe('Lines that were left out'),
  }),
});
