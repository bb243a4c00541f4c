import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

const count = z.int().min(0);
const counted = {
  petitions: count.describe('Petitions, each once (SUP-4)'),
  raisedBy: count.describe('People who raised them and their duplicates'),
};

/** A synthesis of petitions went out. */
export const synthesisIssued = defineEvent({
  service: 'supervision',
  noun: 'synthesis',
  past: 'issued',
  version: 1,
  summary: 'A synthesis of petitions before or after a sitting was issued, or a corrected version of one.',
  data: z.object({
    synthesisId: z.uuid().describe('The synthesis; the aggregate'),
    sittingId: z.uuid().describe('The sitting'),
    unitId: z.uuid().describe('Unit whose Front issued it'),
    phase: z.enum(['BEFORE', 'AFTER']).describe('Before or after the sitting'),
    number: z.int().min(1).describe('Version; above 1 it corrects the one before'),
    supersedesId: z.uuid().nullable().describe('The version that it corrects'),
    issuedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) of issue'),
    dueOn: z.iso.date().nullable().describe('Day on which it was due; null where no rule gives one'),
    ...counted,
    byField: z
      .array(z.object({ field: z.string().max(40).describe('What the petitions are about'), ...counted }))
      .max(50)
      .describe('The same by field'),
    byLevel: z
      .array(
        z.object({
          competentLevel: z.string().max(20).describe('Level of the body that may settle them'),
          ...counted,
        }),
      )
      .max(3)
      .describe('The same by competent level'),
  }),
});
