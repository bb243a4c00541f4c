import { unitChanged } from '@mttq/contracts/organisation/unit-changed';
import { unitCorrected } from '@mttq/contracts/organisation/unit-corrected';
import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import type { NewEvent } from '../unit-of-work.ts';
import { endOf, type Provenance, startOf, type UnitVersion } from '../units/unit.ts';
import type { TimelineChange } from './timeline.ts';

/** Why the timeline of a unit changed: the world changed, or our knowledge of it did. */
export type TimelineCause = 'ESTABLISHED' | 'CHANGED' | 'ENDED' | 'CORRECTED';

const payload = (change: TimelineChange, { changeId, importId, documentId, reason }: Provenance) => ({
  unitId: change.unitId,
  superseded: change.superseded.map((version) => version.versionId),
  recorded: change.recorded.map(({ unitId: _, ...version }: UnitVersion) => version),
  changeId,
  importId,
  documentId,
  reason,
});

const lastOf = (versions: readonly UnitVersion[]): UnitVersion | undefined =>
  versions.toSorted((left, right) => ((left.validFrom ?? '') < (right.validFrom ?? '') ? -1 : 1)).at(-1);

/** The event for one change of a unit's timeline. `day` is the day on which it became true in the world. */
export const unitEvent = (
  change: TimelineChange & { readonly cause: TimelineCause; readonly day?: CalendarDay },
  provenance: Provenance,
): NewEvent => {
  const last = lastOf(change.recorded);
  const ending = last === undefined ? null : endOf(last);
  const first = change.recorded[0] ?? change.superseded[0];
  const day = change.day ?? (first === undefined ? undefined : startOf(first).day);
  const occurredAt = startOfDayInVietnam(day as CalendarDay);
  const aggregateId = change.unitId;
  const data = payload(change, provenance);
  if (change.cause === 'ENDED')
    return {
      contract: unitEnded,
      aggregateId,
      occurredAt,
      data: { ...data, endedOn: ending?.day ?? day, endedOnCertainty: ending?.certainty ?? 'EXACT' },
    };
  const contract = { ESTABLISHED: unitEstablished, CHANGED: unitChanged, CORRECTED: unitCorrected }[
    change.cause
  ];
  return { contract, aggregateId, occurredAt, data };
};
