import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A case took a step. */
export const caseFileAdvanced = defineEvent({
  service: 'supervision',
  noun: 'case-file',
  past: 'advanced',
  version: 1,
  summary: 'A case was classified, passed on, followed, answered or closed.',
  data: z.object({
    caseFileId: z.uuid().describe('The case file; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front holds the case'),
    kind: z.enum(['COMPLAINT', 'DENUNCIATION', 'PETITION']).describe('What the case is'),
    state: z
      .string()
      .max(40)
      .describe(
        'Where it stands now: CLASSIFIED, FORWARDED, RETURNED, GUIDED, MONITORED, RESULT_KNOWN or CLOSED',
      ),
    field: z.string().max(40).nullable().describe('Field of the matter, e.g. LAND'),
  }),
});
