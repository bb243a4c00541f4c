import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import { checkClose, type Erasure, erasureNotFound } from './erasure.ts';
import type { ErasureDoor } from './propose-erasure.ts';

export type CloseErasure = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly erasureId: string;
};

const close =
  (state: 'APPROVED' | 'WITHDRAWN') =>
  <Command extends object, Target extends object>(door: ErasureDoor<Command, Target>) =>
  ({ inTransaction, newId }: Deps) =>
  (command: CloseErasure, actor: Actor): Promise<(Erasure & Target) | Refusal> =>
    inTransaction(actor, async (stores, now) => {
      const { scope, funds, answers, audit } = stores;
      const erasures = door.storeOf(stores);
      const verb = state === 'APPROVED' ? 'approve' : 'withdraw';
      const action = state === 'APPROVED' ? door.approving : door.proposing;
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return erasureNotFound(door.noun);
      if (!(await scope.enter(actor, action, fund.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: `${verb}${door.noun}`, input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const erasure = await erasures.lock(command.erasureId);
      if (erasure?.fundId !== fund.id) return erasureNotFound(door.noun);
      if (answer.isRepeat) return erasure;
      const refused = checkClose(door.noun, erasure, { state, actorId: actor.id });
      if (refused) return refused;
      const closed = { ...erasure, state, closedBy: actor.id, closedAt: now };
      await erasures.close(closed);
      if (state === 'APPROVED') await door.forget(stores, { fund, closed, now });
      await audit.add({ action, unitId: fund.unitId, reason: erasure.reason, input: command });
      return closed;
    });

/** Another person approves: what opens the commitment is gone for good; the leaf stands in the log and stays provable. */
export const approveErasure = close('APPROVED');

/** Takes a proposal back that nobody approved. */
export const withdrawErasure = close('WITHDRAWN');
