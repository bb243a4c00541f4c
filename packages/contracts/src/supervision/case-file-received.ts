import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A case came in. */
export const caseFileReceived = defineEvent({
  service: 'supervision',
  noun: 'case-file',
  past: 'received',
  version: 1,
  summary:
    'A complaint, a denunciation or a petition was received. Nothing says who brought it, or what it is about.',
  data: z.object({
    caseFileId: z.uuid().describe('The case file; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front holds the case'),
    kind: z.enum(['COMPLAINT', 'DENUNCIATION', 'PETITION']).describe('What the case is'),
    receivedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) of receipt'),
  }),
});
