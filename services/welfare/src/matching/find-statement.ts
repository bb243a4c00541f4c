import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { statementClosed, statementNotFound } from '../statements/statement.ts';
import type { Actor, Stores } from '../unit-of-work.ts';

type Asked = {
  readonly command: string;
  readonly input: { readonly idempotencyKey: string; readonly fundId: string; readonly statementId: string };
  readonly actor: Actor;
  readonly id: string;
  readonly now: Date;
};

/** What every command about lines begins with: the fund, the right there, the key, a statement that adds up. */
export const findStatement = async (
  { scope, funds, answers, statements }: Stores,
  { command, input, actor, id, now }: Asked,
) => {
  const fund = await funds.byId(input.fundId);
  if (fund === undefined) return statementNotFound();
  if (!(await scope.enter(actor, 'statement:match', fund.unitId))) return notAllowed();
  const answer = await answers.claim({ actorId: actor.id, command, input, id, now });
  if (isRefusal(answer)) return answer;
  const statement = await statements.byId(input.statementId);
  if (statement?.fundId !== fund.id) return statementNotFound();
  if (!['RECONCILED', 'PUBLISHED'].includes(statement.state)) return statementClosed(statement.state);
  return { fund, statement, answer };
};
