import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** The public log was signed at a size. */
export const logHeadSigned = defineEvent({
  service: 'welfare',
  noun: 'log-head',
  past: 'signed',
  version: 1,
  summary:
    'A signed head of the public log. Keep it: a later head must prove that it only added to this one.',
  data: z.object({
    logId: z.uuid().describe('The log; the aggregate'),
    origin: z.string().max(200).describe('Name of the log'),
    size: z.int().min(0).describe('Number of leaves'),
    root: z.string().max(64).describe('Root of the Merkle tree (RFC 9162), base64'),
    note: z.string().max(1_000).describe('Signed note (C2SP) with an Ed25519 signature'),
    verifierKey: z.string().max(300).describe('Public key in the form of C2SP signed notes'),
    previousSize: z
      .int()
      .min(0)
      .optional()
      .describe('Size of the head before this one; absent with the first'),
    consistency: z
      .array(z.string().max(64))
      .max(128)
      .optional()
      .describe('Proof that this log begins with that of the previous size (RFC 9162 §2.1.4), base64'),
  }),
});
