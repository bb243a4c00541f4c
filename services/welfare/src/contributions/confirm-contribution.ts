import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { vnd } from '@mttq/kernel/vnd';
import { type Fund, fundNotFound } from '../funds/fund.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import type { LedgerRefusal } from '../ledger/ledger-refusal.ts';
import { incoming } from '../ledger/posting.ts';
import { updatePledges } from '../pledges/update-pledges.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { announceContributions } from './announce-contributions.ts';
import { type Contribution, checkConfirm, contributionNotFound } from './contribution.ts';

export type ConfirmContribution = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly contributionId: string;
};

type Confirming = {
  readonly fund: Fund;
  readonly contributions: readonly Contribution[];
  readonly through: 'RECEIPT' | 'MATCH' | 'DECISION';
  readonly actorId: string;
  readonly now: Date;
  readonly newId: () => string;
};

const numbered = async (stores: Stores, { fund, contributions, through, now }: Confirming) => {
  if (through !== 'RECEIPT') return contributions;
  const receiptYear = Number(dayInVietnam(now).slice(0, 4));
  const first = await stores.contributions.takeReceipts(fund.id, receiptYear, contributions.length);
  return contributions.map((contribution, at) => ({ ...contribution, receiptYear, receiptNo: first + at }));
};

/** From now on these contributions count: posts them, fulfils pledges and announces, in the transaction of the caller. */
export const confirmAll = async (
  stores: Stores,
  confirming: Confirming,
): Promise<readonly Contribution[] | LedgerRefusal> => {
  const { fund, through, actorId, now, newId } = confirming;
  if (confirming.contributions.length === 0) return [];
  const contributions = await numbered(stores, confirming);
  const posted = await stores.ledger.post(
    contributions.map(({ id, amount, earmarkId, receivedAt }) => ({
      ...incoming('INCOME', earmarkId),
      id: newId(),
      fundId: fund.id,
      amount: vnd(amount),
      effectiveAt: receivedAt,
      key: { scope: 'contribution', key: id },
      actorId,
      reason: null,
      referenceId: id,
    })),
  );
  if ('refused' in posted) return posted;
  const confirmed = contributions.map((contribution, at) => ({
    ...contribution,
    state: 'CONFIRMED' as const,
    confirmedThrough: through,
    through,
    postingId: posted[at]?.txnId ?? contribution.id,
  }));
  await stores.contributions.confirm(confirmed, { actorId, now });
  const ids = posted.map(({ txnId }) => txnId);
  await announcePostings(stores, fund, ids);
  await announceContributions(stores, fund, confirmed);
  const pledgeIds = [...new Set(confirmed.flatMap(({ pledgeId }) => pledgeId ?? []))];
  await updatePledges(stores, fund, { ids: pledgeIds, now });
  return confirmed;
};

/** Gives a recorded contribution its receipt: the money is there, and counts. */
export const confirmContribution =
  ({ inTransaction, newId }: Deps) =>
  (command: ConfirmContribution, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, funds, contributions, audit } = stores;
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'contribution:confirm', fund.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'confirmContribution', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const [found] = await contributions.lock([command.contributionId]);
      if (found?.fundId !== fund.id) return contributionNotFound();
      if (answer.isRepeat) return found;
      const wrong = checkConfirm(found);
      if (wrong) return wrong;
      const confirming = { fund, contributions: [found], through: 'RECEIPT' as const, now, newId };
      const confirmed = await confirmAll(stores, { ...confirming, actorId: actor.id });
      if ('refused' in confirmed) return confirmed;
      await audit.add({ action: 'contribution:confirm', unitId: fund.unitId, input: command });
      return confirmed[0] ?? contributionNotFound();
    });
