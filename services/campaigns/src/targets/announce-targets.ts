import { targetAgreed } from '@mttq/contracts/campaigns/target-agreed';
import { targetAssigned } from '@mttq/contracts/campaigns/target-assigned';
import { targetProposed } from '@mttq/contracts/campaigns/target-proposed';
import { targetRegistered } from '@mttq/contracts/campaigns/target-registered';
import { targetRevised } from '@mttq/contracts/campaigns/target-revised';
import { targetSucceeded } from '@mttq/contracts/campaigns/target-succeeded';
import { targetWithdrawn } from '@mttq/contracts/campaigns/target-withdrawn';
import { formatDecimal } from '@mttq/kernel/decimal';
import type { NewEvent, Stores } from '../unit-of-work.ts';
import type { Target, TargetCause } from './target.ts';

const contracts: Readonly<Record<TargetCause, NewEvent['contract']>> = {
  SET: targetProposed,
  ISSUED: targetAgreed,
  ASSIGNED: targetAssigned,
  REGISTERED: targetRegistered,
  ACCEPTED: targetAgreed,
  AGREED: targetAgreed,
  REVISED: targetRevised,
  SHARED_OUT: targetRevised,
  WITHDRAWN: targetWithdrawn,
  MERGED: targetRevised,
  SETTLED: targetRevised,
  CLOSED: targetRevised,
};

const text = (value: bigint | null): string | null => (value === null ? null : formatDecimal(value));

/** What every event about a target says of it. */
const eventFieldsOf = (target: Target) => ({
  targetId: target.id,
  planId: target.planId,
  indicatorId: target.indicatorId,
  unitId: target.unitId,
  parentTargetId: target.parentTargetId,
  startsOn: target.startsOn,
  endsOn: target.endsOn,
  comparator: target.comparator,
  value: formatDecimal(target.value),
  reserve: text(target.reserve),
  assignedValue: text(target.assignedValue),
  registeredValue: text(target.registeredValue),
  state: target.state,
  origin: target.origin,
  dueOn: target.dueOn,
  version: target.version,
  successorTargetId: target.successorTargetId,
});

const contractOf = ({ state, cause }: Target): NewEvent['contract'] => {
  if (state === 'SUCCEEDED') return targetSucceeded;
  return cause === 'SET' && state !== 'PROPOSED' ? targetAgreed : contracts[cause];
};

/** Announces the versions that a command made. */
export const announceTargets = (
  { outbox }: Pick<Stores, 'outbox'>,
  targets: readonly Target[],
  now: Date,
): Promise<void> =>
  outbox.addAll(
    targets.map((target) => ({
      contract: contractOf(target),
      aggregateId: target.id,
      data: eventFieldsOf(target),
      occurredAt: now,
    })),
  );
