import { progressCorrected } from '@mttq/contracts/campaigns/progress-corrected';
import { progressRecorded } from '@mttq/contracts/campaigns/progress-recorded';
import { progressWithdrawn } from '@mttq/contracts/campaigns/progress-withdrawn';
import type { NewEvent, Stores } from '../unit-of-work.ts';
import type { CountedStep } from './counted-figure.ts';
import { toFigureFacts } from './progress-entry.ts';

const toEvent = ({ kind, entry }: CountedStep, now: Date): NewEvent => {
  const { id, indicatorId, unitId, startsOn, endsOn } = entry;
  if (kind === 'withdraw')
    return {
      ...{ contract: progressWithdrawn, aggregateId: id, occurredAt: now },
      data: { entryId: id, indicatorId, unitId, startsOn, endsOn },
    };
  const contract = kind === 'record' ? progressRecorded : progressCorrected;
  return { contract, aggregateId: id, data: toFigureFacts(entry), occurredAt: now };
};

/** Writes what was counted beside what was on record, and announces it. */
export const recordCounted = async (
  { progress, outbox }: Pick<Stores, 'progress' | 'outbox'>,
  steps: readonly CountedStep[],
  now: Date,
): Promise<void> => {
  if (steps.length === 0) return;
  const replaced = steps.flatMap(({ kind, entry }) =>
    kind === 'withdraw' ? [entry.id] : (entry.correctsEntryId ?? []),
  );
  await progress.supersede(replaced, now);
  await progress.add(
    steps.flatMap(({ kind, entry }) => (kind === 'withdraw' ? [] : [entry])),
    now,
  );
  await outbox.addAll(steps.map((step) => toEvent(step, now)));
};
