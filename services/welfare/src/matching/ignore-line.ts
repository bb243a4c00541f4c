import { isRefusal } from '@mttq/kernel/refusal';
import { readReason } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { findStatement } from './find-statement.ts';
import { lineAlreadyMatched, lineNotFound, matchNotFound } from './line-match.ts';
import { decidedEvent } from './settle-lines.ts';

export type IgnoreLine = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly statementId: string;
  readonly place: number;
  readonly reason: string;
};

/** A credit that is no gift, such as interest or a transfer of the fund to itself: with a reason. */
export const ignoreLine =
  ({ inTransaction, newId }: Deps) =>
  (command: IgnoreLine, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const asked = { command: 'ignoreLine', input: command, actor, id: newId(), now };
      const found = await findStatement(stores, asked);
      if (isRefusal(found)) return found;
      const { fund, statement, answer } = found;
      const { matches, outbox, audit } = stores;
      if (answer.isRepeat) return (await matches.byId(answer.id)) ?? matchNotFound();
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const { place } = command;
      if ((await matches.line(statement.id, place)) === undefined) return lineNotFound();
      const ignored = { state: 'IGNORED' as const, rule: 'BY_HAND', reason, parts: [] };
      const line = { id: answer.id, fundId: fund.id, statementId: statement.id, place };
      if (!(await matches.add([{ ...line, ...ignored }], { actorId: actor.id, now })))
        return lineAlreadyMatched();
      await outbox.add(decidedEvent(fund, statement.id, { counts: { ignored: 1 }, now }));
      await audit.add({ action: 'statement:match', unitId: fund.unitId, reason, input: command });
      return (await matches.byId(answer.id)) ?? matchNotFound();
    });
