import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A sealed identity was looked at. */
export const caseFileUnsealed = defineEvent({
  service: 'supervision',
  noun: 'case-file',
  past: 'unsealed',
  version: 1,
  summary:
    'Two persons opened the sealed identity behind a case. The event says that it happened, not what was seen.',
  data: z.object({
    caseFileId: z.uuid().describe('The case file; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front holds the case'),
    unsealingId: z.uuid().describe('The request that was asked for by one person and approved by another'),
  }),
});
