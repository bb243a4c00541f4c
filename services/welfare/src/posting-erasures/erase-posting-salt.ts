import { ledgerOpeningErased } from '@mttq/contracts/welfare/ledger-opening-erased';
import { approveErasure, withdrawErasure } from '../erasures/close-erasure.ts';
import { erasureNotValid } from '../erasures/erasure.ts';
import { type ErasureDoor, type ProposeErasure, proposeErasure } from '../erasures/propose-erasure.ts';
import type { PostingTarget } from './posting-erasure.ts';

export type ProposePostingErasure = ProposeErasure & PostingTarget;

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

const nothingToErase = () =>
  erasureNotValid(
    'PostingErasure',
    'Quỹ không có bút toán này trong nhật ký công khai, hoặc phần mở cam kết đã xoá hay đang chờ phê duyệt xoá.',
    'The fund has no such posting in the public log, or what opens it is erased or waits to be.',
  );

const door: ErasureDoor<ProposePostingErasure, PostingTarget> = {
  noun: 'PostingErasure',
  proposing: 'posting:propose-erasure',
  approving: 'posting:approve-erasure',
  storeOf: ({ postingErasures }) => postingErasures,
  nothingThere: nothingToErase,
  nothingToErase,
  targetOf: async (_, { transactionId }) =>
    isUuid.test(transactionId) ? { transactionId: transactionId.toLowerCase() } : nothingToErase(),
  forget: async ({ postingErasures, outbox }, { fund, closed, now }) => {
    const { id: erasureId, transactionId } = closed;
    await postingErasures.forgetSalt(closed);
    await outbox.add({
      contract: ledgerOpeningErased,
      aggregateId: fund.id,
      data: { fundId: fund.id, unitId: fund.unitId, transactionId, erasureId },
      occurredAt: now,
    });
  },
};

/** Proposes that what opens the commitment of a posting be forgotten. */
export const proposePostingErasure = proposeErasure(door);

/** The salt is gone for good; the leaf stands in the log and stays provable, the journal stays as it is. */
export const approvePostingErasure = approveErasure(door);

/** Takes such a proposal back. */
export const withdrawPostingErasure = withdrawErasure(door);
