import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A campaign or movement begins to exist. */
export const campaignOpened = defineEvent({
  service: 'campaigns',
  noun: 'campaign',
  past: 'opened',
  version: 1,
  summary: 'The Front of a unit starts a campaign or movement.',
  data: z.object({
    campaignId: z.uuid().describe('The campaign; the aggregate'),
    key: z.string().max(60).describe('Short name for programs'),
    kind: z.string().max(40).describe('CAMPAIGN, MOVEMENT, STUDY_DIRECTIVE or PROGRAMME'),
    unitId: z.uuid().describe('Unit whose Front started it'),
    title: z.string().max(500).describe('Official title'),
    startedOn: z.iso.date().nullable().describe('First day, where known'),
    predecessorId: z.uuid().nullable().describe('The campaign that it follows'),
  }),
});
