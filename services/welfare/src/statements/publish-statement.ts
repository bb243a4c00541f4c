import { notAllowed } from '@mttq/kernel/command-refusals';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type Statement,
  samePerson,
  statementClosed,
  statementNotFound,
  statementNotValid,
} from './statement.ts';

export type PublishStatement = { readonly fundId: string; readonly statementId: string };

/** Asks for the publication of a reconciled statement: its lines then go into the public log. It cannot be taken back. */
export const publishStatement =
  ({ inTransaction }: Deps) =>
  (command: PublishStatement, actor: Actor) =>
    inTransaction(actor, async ({ scope, funds, statements, audit }, now) => {
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return statementNotFound();
      if (!(await scope.enter(actor, 'statement:publish', fund.unitId))) return notAllowed();
      const found = await statements.lock(command.statementId);
      if (found?.fundId !== fund.id) return statementNotFound();
      if (found.publishRequestedAt !== null) return found;
      if (found.state !== 'RECONCILED') return statementClosed(found.state);
      if (found.startedBy === actor.id) return samePerson();
      const [below] = await statements.unpublishedBelow(found.id);
      if (below !== undefined)
        return statementNotValid(
          `Sao kê ${below} có chung giao dịch và chưa được công bố. Hãy công bố sao kê đó trước.`,
          `The statement ${below} holds some of the same lines and is not published. Publish that one first.`,
        );
      await statements.requestPublication(found.id, now);
      await audit.add({ action: 'statement:publish', unitId: fund.unitId, input: command });
      return { ...found, publishRequestedAt: now } satisfies Statement;
    });
