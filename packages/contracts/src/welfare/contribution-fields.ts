import { z } from 'zod';
import { money } from './money.ts';

/** What every event of a contribution says. Who gave is not in it. */
export const contributionFields = {
  contributionId: z.uuid().describe('The contribution; the aggregate'),
  fundId: z.uuid().describe('Fund that received'),
  unitId: z.uuid().describe('Unit whose Front keeps the fund'),
  appealId: z.uuid().nullable().describe('Appeal that it answers'),
  channel: z.string().max(40).describe('BANK, CASH, VIETQR, VNEID, WALLET or TREASURY'),
  amount: money.describe('Đồng'),
  isAnonymous: z.boolean().describe('The donor wants to stay unnamed'),
  isLate: z.boolean().describe('Received after the reception of the appeal'),
  receivedAt: z.iso.datetime().describe('When it was received, UTC'),
};
