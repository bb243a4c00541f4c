import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { fundNotFound } from '../funds/fund.ts';
import type { Actor, Stores } from '../unit-of-work.ts';
import { allocationNotFound } from './allocation.ts';

/** A step of one tranche. */
export type AllocationStep = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly allocationId: string;
};

type Asked = {
  readonly action: Parameters<Stores['scope']['enter']>[1];
  readonly command: string;
  readonly input: AllocationStep;
  readonly now: Date;
};

/** Opens the fund's scope, locks the tranche, and tells a repeated command from a new one. */
export const enterAllocation = async (
  { scope, funds, allocations, answers }: Stores,
  actor: Actor,
  { action, command, input, now }: Asked,
) => {
  const fund = await funds.byId(input.fundId);
  if (fund === undefined) return fundNotFound();
  if (!(await scope.enter(actor, action, fund.unitId))) return notAllowed();
  const allocation = await allocations.lock(input.allocationId);
  if (allocation?.fundId !== fund.id) return allocationNotFound();
  const answer = await answers.claim({ actorId: actor.id, command, input, id: allocation.id, now });
  if (isRefusal(answer)) return answer;
  return { fund, allocation, isRepeat: answer.isRepeat };
};
