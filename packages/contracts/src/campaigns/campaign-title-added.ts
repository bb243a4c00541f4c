import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A campaign is known under another title. */
export const campaignTitleAdded = defineEvent({
  service: 'campaigns',
  noun: 'campaign',
  past: 'title-added',
  version: 1,
  summary: 'A campaign has another title, official or alias, over a range of days.',
  data: z.object({
    campaignId: z.uuid().describe('The campaign; the aggregate'),
    title: z.string().max(500).describe('The title'),
    kind: z.string().max(20).describe('OFFICIAL or ALIAS'),
    validFrom: z.iso.date().nullable().describe('First day'),
    validUntil: z.iso.date().nullable().describe('First day on which it is no longer used'),
  }),
});
