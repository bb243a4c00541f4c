import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from './money.ts';
import { publicationFields } from './publication-fields.ts';

/** Something was made public. */
export const publicationPosted = defineEvent({
  service: 'welfare',
  noun: 'publication',
  past: 'posted',
  version: 1,
  summary: 'A version of a publication was posted: it never changes, and its hash says what it was.',
  data: z.object({
    ...publicationFields,
    version: z.int().min(1).describe('Number of the version'),
    contentHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the published bytes, hexadecimal'),
    rowCount: z.int().min(0).describe('Rows; of a statement, lines'),
    total: money.describe('Their total, đồng'),
    postedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) from which it is public'),
  }),
});
