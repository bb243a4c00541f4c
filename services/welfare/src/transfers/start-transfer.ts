import { transferSent } from '@mttq/contracts/welfare/transfer-sent';
import type { Fund } from '../funds/fund.ts';
import type { Stores } from '../unit-of-work.ts';
import { type FundTransfer, underway } from './fund-transfer.ts';

type Started = Omit<FundTransfer, 'fromFundId' | 'toFundId' | 'state' | keyof typeof underway> & {
  readonly from: Fund;
  readonly to: Fund;
};

/** Puts money that is held on its way to the other fund, and says so. */
export const startTransfer = async (
  { transfers, outbox }: Stores,
  { from, to, ...given }: Started,
): Promise<FundTransfer> => {
  const transfer: FundTransfer = {
    ...underway,
    ...given,
    fromFundId: from.id,
    toFundId: to.id,
    state: 'SENT',
  };
  await transfers.add(transfer);
  await outbox.add({
    contract: transferSent,
    aggregateId: transfer.id,
    data: {
      transferId: transfer.id,
      fromFundId: from.id,
      fromUnitId: from.unitId,
      toFundId: to.id,
      toUnitId: to.unitId,
      amount: transfer.amount.toString(),
      decisionId: transfer.decisionId,
      expiresAt: transfer.expiresAt.toISOString(),
    },
    occurredAt: transfer.sentAt,
  });
  return transfer;
};
