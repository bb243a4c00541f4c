import { z } from 'zod';
import { money } from './money.ts';

/** What every event of a tranche says of it. */
export const allocationFields = z.object({
  allocationId: z.uuid().describe('The tranche; the aggregate'),
  fundId: z.uuid().describe('Fund that gives'),
  unitId: z.uuid().describe('Unit whose Front keeps that fund'),
  appealId: z.uuid().nullable().describe('Appeal whose money it is; null: money of the standing fund'),
  trancheNo: z.int().min(1).describe('Number of the tranche within its fund and appeal'),
  decisionId: z.uuid().describe('Official document of the decision'),
  total: money.describe('Sum of the lines, đồng'),
  lines: z
    .array(
      z.object({
        unitId: z.uuid().describe('Unit that gets it'),
        toFundId: z.uuid().nullable().describe('Fund that it goes into; null: given out to the unit'),
        amount: money.describe('How much, đồng'),
      }),
    )
    .min(1)
    .max(100)
    .describe('Who gets how much'),
});
