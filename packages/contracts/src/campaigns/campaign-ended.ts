import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A campaign is over. */
export const campaignEnded = defineEvent({
  service: 'campaigns',
  noun: 'campaign',
  past: 'ended',
  version: 1,
  summary: 'A campaign or movement ended on a day.',
  data: z.object({
    campaignId: z.uuid().describe('The campaign; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front started it'),
    endedOn: z.iso.date().describe('Its last day'),
  }),
});
