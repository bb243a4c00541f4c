import { contributionConfirmed } from '@mttq/contracts/welfare/contribution-confirmed';
import { contributionRecorded } from '@mttq/contracts/welfare/contribution-recorded';
import { contributionReversed } from '@mttq/contracts/welfare/contribution-reversed';
import type { Fund } from '../funds/fund.ts';
import type { NewEvent, Stores } from '../unit-of-work.ts';
import type { Contribution } from './contribution.ts';

const contracts = {
  RECORDED: contributionRecorded,
  CONFIRMED: contributionConfirmed,
  REVERSED: contributionReversed,
} as const;

const eventOf = (fund: Fund, contribution: Contribution): NewEvent => ({
  contract: contracts[contribution.state],
  aggregateId: contribution.id,
  data: {
    contributionId: contribution.id,
    fundId: fund.id,
    unitId: fund.unitId,
    appealId: contribution.appealId,
    channel: contribution.channel,
    amount: contribution.amount.toString(),
    isAnonymous: contribution.isAnonymous,
    isLate: contribution.isLate,
    receivedAt: contribution.receivedAt.toISOString(),
  },
  occurredAt: contribution.receivedAt,
});

/** Announces contributions in the state that they have come into. */
export const announceContributions = (
  { outbox }: Pick<Stores, 'outbox'>,
  fund: Fund,
  contributions: readonly Contribution[],
): Promise<void> => outbox.addAll(contributions.map((contribution) => eventOf(fund, contribution)));
