import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** The witness does not accept a head of the public log. */
export const witnessedHeadRefused = defineEvent({
  service: 'supervision',
  noun: 'witnessed-head',
  past: 'refused',
  version: 1,
  summary:
    'ALARM: a signed head of the public log does not follow from what the witness accepted before. Compare both heads; somebody rewrote history or signs with another key.',
  data: z.object({
    logId: z.uuid().describe('The log; the aggregate'),
    size: z.int().min(0).describe('Size that the refused head claims'),
    verdict: z
      .enum([
        'NOTE_DIFFERS',
        'SIGNATURE_INVALID',
        'KEY_CHANGED',
        'ROOT_DIFFERS',
        'SHRUNK',
        'PROOF_MISSING',
        'PROOF_WRONG',
      ])
      .describe('Why it is refused'),
    acceptedSize: z
      .int()
      .min(0)
      .describe('Size of the last head that the witness accepted; 0 when there is none'),
  }),
});
