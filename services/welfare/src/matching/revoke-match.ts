import { isRefusal } from '@mttq/kernel/refusal';
import { takeBack } from '../contributions/reverse-contribution.ts';
import { readReason } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { findStatement } from './find-statement.ts';
import { matchNotFound } from './line-match.ts';
import { decidedEvent } from './settle-lines.ts';

export type RevokeMatch = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly statementId: string;
  readonly place: number;
  readonly reason: string;
};

/** A match was wrong: its contributions are taken back, and the line waits again. */
export const revokeMatch =
  ({ inTransaction, newId }: Deps) =>
  (command: RevokeMatch, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const asked = { command: 'revokeMatch', input: command, actor, id: newId(), now };
      const found = await findStatement(stores, asked);
      if (isRefusal(found)) return found;
      const { fund, statement, answer } = found;
      const { matches, contributions, outbox, audit } = stores;
      if (answer.isRepeat) return (await matches.latest(statement.id, command.place)) ?? matchNotFound();
      const match = await matches.lockStanding(statement.id, command.place);
      if (match === undefined) return matchNotFound();
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const trail = { actorId: actor.id, now };
      for (const contribution of await contributions.lock(await matches.contributionIds(match.id))) {
        if (contribution.state === 'REVERSED') continue;
        const reversing = { fund, contribution, reason, lateDecision: null, ...trail };
        const gone = await takeBack(stores, { ...reversing, id: newId() });
        if (isRefusal(gone)) return gone;
      }
      await matches.revoke(match.id, reason, trail);
      await outbox.add(decidedEvent(fund, statement.id, { counts: { revoked: 1 }, now }));
      await audit.add({ action: 'statement:match', unitId: fund.unitId, reason, input: command });
      return (await matches.byId(match.id)) ?? matchNotFound();
    });
