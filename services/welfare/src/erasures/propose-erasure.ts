import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { type Fund, readReason } from '../funds/fund.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  type Erasure,
  type ErasureNoun,
  type ErasureStore,
  erasureNotFound,
  readDecision,
} from './erasure.ts';

export type ProposeErasure = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly decisionNo: string;
  readonly decidedOn: CalendarDay;
  readonly reason: string;
};

/** An erasure that was just approved. */
export type Approved<Target extends object> = {
  readonly fund: Fund;
  readonly closed: Erasure & Target;
  readonly now: Date;
};

/** In what two kinds of erasures differ: who may, what is erased, and how it is forgotten. */
export type ErasureDoor<Command extends object, Target extends object> = {
  readonly noun: ErasureNoun;
  readonly proposing: 'statement:propose-erasure' | 'posting:propose-erasure';
  readonly approving: 'statement:approve-erasure' | 'posting:approve-erasure';
  readonly storeOf: (stores: Stores) => ErasureStore<Target>;
  readonly nothingThere: () => Refusal;
  readonly nothingToErase: () => Refusal;
  /** What is erased, once it is sure that it may be. */
  readonly targetOf: (stores: Stores, command: Command) => Promise<Target | Refusal>;
  /** Forgets it for good and announces that. */
  readonly forget: (stores: Stores, approved: Approved<Target>) => Promise<void>;
};

/** Proposes that what opens a commitment be forgotten. Nothing is gone before another person approves. */
export const proposeErasure =
  <Command extends ProposeErasure, Target extends object>(door: ErasureDoor<Command, Target>) =>
  ({ inTransaction, newId }: Deps) =>
  (command: Command, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, funds, answers, audit } = stores;
      const { noun } = door;
      const erasures = door.storeOf(stores);
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return door.nothingThere();
      if (!(await scope.enter(actor, door.proposing, fund.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: `propose${noun}`, input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await erasures.byId(answer.id)) ?? (erasureNotFound(noun) as Refusal);
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const decision = readDecision(noun, command, dayInVietnam(now));
      if (isRefusal(decision)) return decision as Refusal;
      const target = await door.targetOf(stores, command);
      if (isRefusal(target)) return target;
      const erasure = {
        ...target,
        ...decision,
        id: answer.id,
        fundId: fund.id,
        reason,
        state: 'PROPOSED' as const,
        proposedBy: actor.id,
        proposedAt: now,
        closedBy: null,
        closedAt: null,
      };
      if (!(await erasures.add(erasure))) return door.nothingToErase();
      await audit.add({ action: door.proposing, unitId: fund.unitId, reason, input: command });
      return erasure;
    });
