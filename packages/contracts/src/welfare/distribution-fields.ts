import { z } from 'zod';
import { money } from './money.ts';

/** What every event of a distribution says of it: figures, never a person. */
export const distributionFields = {
  distributionId: z.uuid().describe('The distribution; the aggregate'),
  fundId: z.uuid().describe('Fund that gives'),
  unitId: z.uuid().describe('Unit whose people get it'),
  allocationId: z.uuid().nullable().describe('Tranche whose money it is; null: a payment of the fund'),
  form: z.enum(['CASH', 'GOODS', 'MIXED']).describe('What is given'),
  rowCount: z.int().min(1).describe('Rows of the list'),
  cashTotal: money.describe('Cash of all rows, đồng; goods are in no total'),
} as const;
