import { allocationApproved } from '@mttq/contracts/welfare/allocation-approved';
import { allocationCancelled } from '@mttq/contracts/welfare/allocation-cancelled';
import { allocationDistributed } from '@mttq/contracts/welfare/allocation-distributed';
import { allocationExpired } from '@mttq/contracts/welfare/allocation-expired';
import { allocationProposed } from '@mttq/contracts/welfare/allocation-proposed';
import { allocationReceived } from '@mttq/contracts/welfare/allocation-received';
import { allocationSettled } from '@mttq/contracts/welfare/allocation-settled';
import { allocationTransferred } from '@mttq/contracts/welfare/allocation-transferred';
import type { Fund } from '../funds/fund.ts';
import type { Stores } from '../unit-of-work.ts';
import type { Allocation } from './allocation.ts';

const contracts = {
  PROPOSED: allocationProposed,
  APPROVED: allocationApproved,
  TRANSFERRED: allocationTransferred,
  RECEIVED: allocationReceived,
  DISTRIBUTED: allocationDistributed,
  SETTLED: allocationSettled,
  CANCELLED: allocationCancelled,
  EXPIRED: allocationExpired,
} as const;

/** Says that a tranche has come to its state. No reason: it may name persons. */
export const announceAllocation = (
  { outbox }: Pick<Stores, 'outbox'>,
  { unitId }: Pick<Fund, 'unitId'>,
  { allocation, now }: { readonly allocation: Allocation; readonly now: Date },
): Promise<void> =>
  outbox.add({
    contract: contracts[allocation.state],
    aggregateId: allocation.id,
    data: {
      allocationId: allocation.id,
      fundId: allocation.fundId,
      unitId,
      appealId: allocation.appealId,
      trancheNo: allocation.trancheNo,
      decisionId: allocation.decisionId,
      total: allocation.total.toString(),
      lines: allocation.lines.map((line) => ({
        unitId: line.unitId,
        toFundId: line.toFundId,
        amount: line.amount.toString(),
      })),
    },
    occurredAt: now,
  });
