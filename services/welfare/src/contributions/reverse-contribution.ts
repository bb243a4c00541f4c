import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { type Fund, fundNotFound, readReason } from '../funds/fund.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import { updatePledges } from '../pledges/update-pledges.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { announceContributions } from './announce-contributions.ts';
import { type Contribution, checkReverse, contributionNotFound, type LateDecision } from './contribution.ts';

export type ReverseContribution = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly contributionId: string;
  readonly reason: string;
};

type Reversing = {
  readonly fund: Fund;
  readonly contribution: Contribution;
  readonly reason: string;
  readonly lateDecision: LateDecision | null;
  readonly actorId: string;
  readonly now: Date;
  readonly id: string;
};

/** Takes a contribution back, with its counter-entry where it stood in the ledger. */
export const takeBack = async (stores: Stores, reversing: Reversing) => {
  const { fund, contribution, reason, lateDecision, actorId, now, id } = reversing;
  const { postingId } = contribution;
  let reversalId: string | null = null;
  if (postingId !== null) {
    const key = { scope: 'contribution reversed', key: contribution.id };
    const reversed = await stores.ledger.reverse({
      id,
      originalId: postingId,
      key,
      actorId,
      reason,
      effectiveAt: null,
    });
    if ('refused' in reversed) return reversed;
    reversalId = reversed.txnId;
    await announcePostings(stores, fund, [reversalId]);
  }
  await stores.contributions.reverse(
    { id: contribution.id, reversalId, lateDecision, reason },
    { actorId, now },
  );
  const gone: Contribution = {
    ...contribution,
    state: 'REVERSED',
    reversalId,
    reason,
    lateDecision: contribution.lateDecision ?? lateDecision,
  };
  await announceContributions(stores, fund, [gone]);
  const ids = contribution.pledgeId === null ? [] : [contribution.pledgeId];
  await updatePledges(stores, fund, { ids, now });
  return gone;
};

/** A contribution was recorded by mistake or is given back: it no longer counts, and stays on record. */
export const reverseContribution =
  ({ inTransaction, newId }: Deps) =>
  (command: ReverseContribution, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, funds, contributions, audit } = stores;
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'contribution:reverse', fund.unitId))) return notAllowed();
      const id = newId();
      const claim = { actorId: actor.id, command: 'reverseContribution', input: command, id, now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const [found] = await contributions.lock([command.contributionId]);
      if (found?.fundId !== fund.id) return contributionNotFound();
      if (answer.isRepeat) return found;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const wrong = checkReverse(found);
      if (wrong) return wrong;
      const reversing = { fund, contribution: found, reason, lateDecision: null, now };
      const gone = await takeBack(stores, { ...reversing, actorId: actor.id, id: newId() });
      if (isRefusal(gone)) return gone;
      await audit.add({ action: 'contribution:reverse', unitId: fund.unitId, reason, input: command });
      return gone;
    });
