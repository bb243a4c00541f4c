import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { appealNotFound } from '../appeals/appeal.ts';
import { fundNotFound } from '../funds/fund.ts';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { announceContributions } from './announce-contributions.ts';
import { confirmAll } from './confirm-contribution.ts';
import { type Channel, type Contribution, contributionNotFound } from './contribution.ts';
import { type ContributionBatch, checkBatch, type RefusedRow } from './contribution-batch.ts';
import { type Reception, receive } from './record-contribution.ts';

export type BatchRow = {
  readonly amount: VndInput;
  readonly receivedAt: Date;
  readonly donorId?: string | null | undefined;
  readonly pledgeId?: string | null | undefined;
  readonly isAnonymous: boolean;
};

export type RecordContributions = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly appealId?: string | null | undefined;
  readonly channel: Channel;
  readonly isReceipted: boolean;
  readonly rows: readonly BatchRow[];
};

const look = async (
  stores: Stores,
  { rows, channel, newId }: Pick<RecordContributions, 'rows' | 'channel'> & Pick<Deps, 'newId'>,
  reception: Reception,
) => {
  const received: Contribution[] = [];
  const refusals: RefusedRow[] = [];
  for (const [at, { amount, receivedAt, isAnonymous, donorId = null, pledgeId = null }] of rows.entries()) {
    const links = { donorId, pledgeId, earmarkId: null, appealId: reception.appeal?.id ?? null };
    const seen = isRefusal(amount)
      ? amount
      : await receive(stores, { id: newId(), ...links, channel, amount, receivedAt, isAnonymous }, reception);
    if (isRefusal(seen)) refusals.push({ row: at + 1, code: seen.refused, message: seen.message });
    else received.push(seen);
  }
  return { received, refusals };
};

/** Records many small gifts together: good rows are recorded, bad ones are answered with their row and reason. */
export const recordContributions =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordContributions, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, funds, appeals, batches, contributions, audit } = stores;
      const { fundId, appealId = null, rows, channel } = command;
      const fund = await funds.byId(fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'contribution:record', fund.unitId))) return notAllowed();
      const tooMany = checkBatch(rows.length);
      if (tooMany) return tooMany;
      const text = ({ amount, ...row }: BatchRow) => ({
        ...row,
        amount: isRefusal(amount) ? amount.refused : `${amount}`,
      });
      const input = { ...command, rows: rows.map(text) };
      const claim = { actorId: actor.id, command: 'recordContributions', input, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await batches.byId(answer.id)) ?? contributionNotFound();
      if (fund.closedOn !== null) return refuseLedger('FundClosed');
      const appeal = appealId === null ? undefined : await appeals.hold(appealId);
      if (appealId !== null && appeal?.fundId !== fund.id) return appealNotFound();
      const reception = { fund, appeal, batchId: answer.id, actorId: actor.id, now };
      const { received, refusals } = await look(stores, { rows, channel, newId }, reception);
      const batch: ContributionBatch = { id: answer.id, fundId, rows: rows.length, refusals };
      await batches.add(batch, { actorId: actor.id, now });
      await contributions.add(received);
      await announceContributions(stores, fund, received);
      await audit.add({ action: 'contribution:record', unitId: fund.unitId, input });
      const counting = command.isReceipted ? received.filter(({ isLate }) => !isLate) : [];
      const confirming = { fund, contributions: counting, through: 'RECEIPT' as const, now, newId };
      const confirmed = await confirmAll(stores, { ...confirming, actorId: actor.id });
      return 'refused' in confirmed ? confirmed : batch;
    });
