import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { Action, Actor, Deps, Stores } from '../unit-of-work.ts';

/** One command: who sends what, which right it needs and where, and how its answer is found when it comes again. */
export type Order<Result> = {
  readonly actor: Actor;
  readonly command: { readonly idempotencyKey: string };
  /** Name of the mutation. */
  readonly name: string;
  readonly action: Action;
  /** The unit in whose scope it happens, or why there is none. */
  readonly unitOf: (stores: Stores) => Promise<string | Refusal> | string;
  readonly again: (stores: Stores, id: string) => Promise<Result | Refusal>;
  /** Id of the result; a new one unless given. */
  readonly id?: string;
  readonly reason?: string | null;
  /** Stands for a command that carries personal data, in what is kept of it: nobody without the key guesses its content. */
  readonly keptAs?: (stores: Stores) => { readonly idempotencyKey: string };
};

/** A moment of the work: the id that the result gets and the instant at which it is recorded. */
export type Moment = { readonly id: string; readonly now: Date; readonly unitId: string };

/** Right → key → work → audit, in one transaction. A refusal undoes everything. */
export const takeCommand = <Result>(
  { inTransaction, newId }: Deps,
  order: Order<Result>,
  work: (stores: Stores, moment: Moment) => Promise<Result | Refusal>,
): Promise<Result | Refusal> =>
  inTransaction(order.actor, async (stores, now): Promise<Result | Refusal> => {
    const { actor, command, name, action } = order;
    const unitId = await order.unitOf(stores);
    if (isRefusal(unitId)) return unitId;
    if (!(await stores.scope.enter(actor, action, unitId))) return notAllowed();
    const id = order.id ?? newId();
    const input = order.keptAs?.(stores) ?? command;
    const answer = await stores.answers.claim({ actorId: actor.id, command: name, input, id, now });
    if (isRefusal(answer)) return answer;
    if (answer.isRepeat) return order.again(stores, answer.id);
    const result = await work(stores, { id, now, unitId });
    if (isRefusal(result)) return result;
    await stores.audit.add({ action, unitId, reason: order.reason ?? null, input });
    return result;
  });
