import { statementLineErased } from '@mttq/contracts/welfare/statement-line-erased';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { Fund } from '../funds/fund.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { checkClose, erasureNotFound, type LineErasure } from './line-erasure.ts';

export type CloseLineErasure = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly erasureId: string;
};

type Closing = {
  readonly name: 'approveLineErasure' | 'withdrawLineErasure';
  readonly action: 'statement:approve-erasure' | 'statement:propose-erasure';
  readonly state: 'APPROVED' | 'WITHDRAWN';
};

type Found = { readonly fund: Fund; readonly closed: LineErasure; readonly now: Date };

const forget = async ({ lineErasures, outbox }: Stores, { fund, closed, now }: Found): Promise<void> => {
  await lineErasures.forgetText(closed);
  await outbox.add({
    contract: statementLineErased,
    aggregateId: closed.statementId,
    data: {
      statementId: closed.statementId,
      fundId: fund.id,
      unitId: fund.unitId,
      place: closed.place,
      erasureId: closed.id,
    },
    occurredAt: now,
  });
};

const close =
  ({ name, action, state }: Closing) =>
  ({ inTransaction, newId }: Deps) =>
  (command: CloseLineErasure, actor: Actor): Promise<LineErasure | Refusal> =>
    inTransaction(actor, async (stores, now) => {
      const { scope, funds, lineErasures, answers, audit } = stores;
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return erasureNotFound();
      if (!(await scope.enter(actor, action, fund.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: name, input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const erasure = await lineErasures.lock(command.erasureId);
      if (erasure?.fundId !== fund.id) return erasureNotFound();
      if (answer.isRepeat) return erasure;
      const refused = checkClose(erasure, { state, actorId: actor.id });
      if (refused) return refused;
      const closed: LineErasure = { ...erasure, state, closedBy: actor.id, closedAt: now };
      await lineErasures.close(closed);
      if (state === 'APPROVED') await forget(stores, { fund, closed, now });
      await audit.add({ action, unitId: fund.unitId, reason: erasure.reason, input: command });
      return closed;
    });

/** Another person approves: text and salt of the line are gone for good; its leaf stands in the log and stays provable. */
export const approveLineErasure = close({
  name: 'approveLineErasure',
  action: 'statement:approve-erasure',
  state: 'APPROVED',
});

/** Takes a proposal back that nobody approved. */
export const withdrawLineErasure = close({
  name: 'withdrawLineErasure',
  action: 'statement:propose-erasure',
  state: 'WITHDRAWN',
});
