import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** The text of a published line was erased by decision. */
export const statementLineErased = defineEvent({
  service: 'welfare',
  noun: 'statement',
  past: 'line-erased',
  version: 1,
  summary:
    'Text and salt of one published line are gone by decision; day, amount and the leaf in the public log stay. Copies of the text are to be dropped.',
  data: z.object({
    statementId: z.uuid().describe('The statement; the aggregate'),
    fundId: z.uuid().describe('Fund of the account'),
    unitId: z.uuid().describe('Unit whose Front keeps the fund'),
    place: z.int().min(1).describe('Place of the line among the new lines of the statement'),
    erasureId: z.uuid().describe('The approved proposal'),
  }),
});
