import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

// UNPARSED: only the raw text is known.
const documentNumberStyles = ['FRONT', 'PARTY', 'LAW', 'JOINT', 'NO_BODY', 'NO_TYPE', 'UNPARSED'] as const;

/** An official document enters the register. */
export const documentRegistered = defineEvent({
  service: 'organisation',
  noun: 'document',
  past: 'registered',
  version: 1,
  summary: 'An official document was registered, so that decisions and changes can cite it.',
  data: z.object({
    documentId: z.uuid().describe('The document'),
    numberRaw: z.string().max(200).describe('Number and symbol exactly as printed, e.g. "67/KH-MTTQ-BTT"'),
    numberStyle: z.enum(documentNumberStyles).describe('Family of the number; UNPARSED when it fits none'),
    issuedOn: z.iso.date().nullable().describe('Day of issue (Asia/Ho_Chi_Minh); null: not stated'),
  }),
});
