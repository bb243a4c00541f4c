import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { type Appeal, appealNotFound } from '../appeals/appeal.ts';
import { donorNotFound } from '../donors/donor.ts';
import { type Fund, fundNotFound } from '../funds/fund.ts';
import { type LedgerRefusal, refuseLedger } from '../ledger/ledger-refusal.ts';
import { pledgeNotFound, pledgeNotInState } from '../pledges/pledge.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { announceContributions } from './announce-contributions.ts';
import { confirmAll } from './confirm-contribution.ts';
import {
  type Channel,
  type Contribution,
  contributionNotFound,
  contributionNotValid,
  type Gift,
  judge,
} from './contribution.ts';

export type RecordContribution = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly appealId?: string | null | undefined;
  readonly donorId?: string | null | undefined;
  readonly pledgeId?: string | null | undefined;
  readonly earmarkId?: string | null | undefined;
  readonly channel: Channel;
  readonly amount: VndInput;
  readonly receivedAt: Date;
  readonly isAnonymous: boolean;
  readonly isReceipted: boolean;
};

/** What all gifts of one command share. */
export type Reception = {
  readonly fund: Fund;
  readonly appeal: Appeal | undefined;
  readonly batchId: string | null;
  readonly actorId: string;
  readonly now: Date;
};

type LinkRefusal =
  | ReturnType<typeof donorNotFound>
  | ReturnType<typeof pledgeNotFound>
  | ReturnType<typeof pledgeNotInState>
  | ReturnType<typeof contributionNotValid>
  | LedgerRefusal;

/** Whether the donor, the pledge and the earmark that a gift names exist and belong together. Answers with the donor. */
const checkLinks = async (
  { donors, pledges, funds }: Pick<Stores, 'donors' | 'pledges' | 'funds'>,
  gift: Gift,
  fund: Fund,
): Promise<{ readonly donorId: string | null } | LinkRefusal> => {
  const { donorId, pledgeId, earmarkId } = gift;
  if (donorId !== null && (await donors.byId(donorId))?.erasedAt !== null) return donorNotFound();
  if (earmarkId !== null && (await funds.earmarks([earmarkId]))[0]?.fundId !== fund.id)
    return refuseLedger('EarmarkNotFound', earmarkId);
  if (pledgeId === null) return { donorId };
  const pledge = await pledges.byId(pledgeId);
  if (pledge?.fundId !== fund.id) return pledgeNotFound();
  if (pledge.state === 'WITHDRAWN') return pledgeNotInState(pledge.state);
  if (pledge.appealId !== gift.appealId || (donorId !== null && donorId !== pledge.donorId))
    return contributionNotValid(
      'Đăng ký ủng hộ này thuộc nhà hảo tâm hoặc lời kêu gọi khác.',
      'This pledge belongs to another donor or another appeal.',
    );
  return { donorId: pledge.donorId };
};

/** A gift as a contribution that does not count yet, or why it is none. Also used for the rows of a batch. */
export const receive = async (
  stores: Stores,
  gift: Gift & { readonly id: string },
  reception: Reception,
): Promise<Contribution | Refusal> => {
  const { fund, batchId, actorId, now } = reception;
  const judged = judge(gift, reception);
  if (isRefusal(judged)) return judged;
  const links = await checkLinks(stores, gift, fund);
  if (isRefusal(links)) return links;
  return {
    ...gift,
    ...judged,
    ...links,
    fundId: fund.id,
    batchId,
    lateDecision: null,
    state: 'RECORDED',
    confirmedThrough: null,
    receiptYear: null,
    receiptNo: null,
    postingId: null,
    reversalId: null,
    reason: null,
    recordedBy: actorId,
    recordedAt: now,
  };
};

const giftOf = (command: RecordContribution, id: string, amount: Gift['amount']) => ({
  id,
  appealId: command.appealId ?? null,
  donorId: command.donorId ?? null,
  pledgeId: command.pledgeId ?? null,
  earmarkId: command.earmarkId ?? null,
  channel: command.channel,
  amount,
  receivedAt: command.receivedAt,
  isAnonymous: command.isAnonymous,
});

/** Records one gift; with a receipt it counts at once, unless it came late. */
export const recordContribution =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordContribution, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, funds, appeals, contributions, audit } = stores;
      const { amount, fundId, appealId = null } = command;
      if (isRefusal(amount)) return amount;
      const fund = await funds.byId(fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'contribution:record', fund.unitId))) return notAllowed();
      const input = { ...command, amount: `${amount}` };
      const claim = { actorId: actor.id, command: 'recordContribution', input, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await contributions.byId(answer.id)) ?? contributionNotFound();
      if (fund.closedOn !== null) return refuseLedger('FundClosed');
      const appeal = appealId === null ? undefined : await appeals.hold(appealId);
      if (appealId !== null && appeal?.fundId !== fund.id) return appealNotFound();
      const reception = { fund, appeal, batchId: null, actorId: actor.id, now };
      const received = await receive(stores, giftOf(command, answer.id, amount), reception);
      if (isRefusal(received)) return received;
      await contributions.add([received]);
      await announceContributions(stores, fund, [received]);
      await audit.add({ action: 'contribution:record', unitId: fund.unitId, input });
      if (!command.isReceipted || received.isLate) return received;
      const confirming = { fund, contributions: [received], through: 'RECEIPT' as const, now, newId };
      const confirmed = await confirmAll(stores, { ...confirming, actorId: actor.id });
      return 'refused' in confirmed ? confirmed : (confirmed[0] ?? contributionNotFound());
    });
