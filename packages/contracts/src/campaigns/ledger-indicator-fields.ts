import { z } from 'zod';

/** What every event about an indicator that is counted from a ledger carries. Not an event by itself. */
export const ledgerIndicatorFields = {
  ledgerIndicatorId: z.uuid().describe('The attachment; the aggregate'),
  indicatorId: z.uuid().describe('The indicator'),
  fundId: z.uuid().describe('Fund whose ledger is counted'),
  appealId: z.uuid().nullable().describe('Appeal whose money alone is counted'),
  measure: z.string().max(20).describe('RECEIVED or DISBURSED'),
  unitId: z.uuid().describe('Unit that keeps the fund; its progress it is'),
};
