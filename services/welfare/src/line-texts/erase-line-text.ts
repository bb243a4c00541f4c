import { statementLineErased } from '@mttq/contracts/welfare/statement-line-erased';
import { approveErasure, withdrawErasure } from '../erasures/close-erasure.ts';
import { erasureNotValid } from '../erasures/erasure.ts';
import { type ErasureDoor, type ProposeErasure, proposeErasure } from '../erasures/propose-erasure.ts';
import { statementClosed, statementNotFound } from '../statements/statement.ts';
import type { LinePlace } from './line-erasure.ts';

export type ProposeLineErasure = ProposeErasure & LinePlace;

const door: ErasureDoor<ProposeLineErasure, LinePlace> = {
  noun: 'LineErasure',
  proposing: 'statement:propose-erasure',
  approving: 'statement:approve-erasure',
  storeOf: ({ lineErasures }) => lineErasures,
  nothingThere: statementNotFound,
  nothingToErase: () =>
    erasureNotValid(
      'LineErasure',
      'Không có dòng này trong sao kê, hoặc nội dung đã xoá hay đang chờ phê duyệt xoá.',
      'The statement has no such line, or its text is erased or waits to be.',
    ),
  targetOf: async ({ statements }, { fundId, statementId, place }) => {
    const statement = await statements.byId(statementId);
    if (statement?.fundId !== fundId) return statementNotFound();
    return statement.state === 'PUBLISHED' ? { statementId, place } : statementClosed(statement.state);
  },
  forget: async ({ lineErasures, outbox }, { fund, closed, now }) => {
    const { id: erasureId, statementId, place } = closed;
    await lineErasures.forgetText(closed);
    await outbox.add({
      contract: statementLineErased,
      aggregateId: statementId,
      data: { statementId, fundId: fund.id, unitId: fund.unitId, place, erasureId },
      occurredAt: now,
    });
  },
};

/** Proposes that the text of a published line be forgotten. */
export const proposeLineErasure = proposeErasure(door);

/** Text and salt of the line are gone for good; its leaf stands in the log and stays provable. */
export const approveLineErasure = approveErasure(door);

/** Takes such a proposal back. */
export const withdrawLineErasure = withdrawErasure(door);
