import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Stores } from '../unit-of-work.ts';
import { appealNotFound } from './appeal.ts';

type Asked = {
  readonly command: string;
  readonly action: 'appeal:launch' | 'appeal:move';
  readonly input: { readonly idempotencyKey: string; readonly fundId: string; readonly appealId: string };
  readonly actor: Actor;
  readonly id: string;
  readonly now: Date;
};

/** What every command about an appeal begins with: the fund, the right there, the key, the appeal under lock. */
export const findAppeal = async (
  { scope, funds, answers, appeals }: Stores,
  { command, action, input, actor, id, now }: Asked,
) => {
  const fund = await funds.byId(input.fundId);
  if (fund === undefined) return appealNotFound();
  if (!(await scope.enter(actor, action, fund.unitId))) return notAllowed();
  const answer = await answers.claim({ actorId: actor.id, command, input, id, now });
  if (isRefusal(answer)) return answer;
  const appeal = await appeals.lock(input.appealId);
  if (appeal?.fundId !== fund.id) return appealNotFound();
  return { fund, appeal, isRepeat: answer.isRepeat };
};
