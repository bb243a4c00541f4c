import { areaChanged } from '@mttq/contracts/organisation/area-changed';
import { areaEnded } from '@mttq/contracts/organisation/area-ended';
import { areaEstablished } from '@mttq/contracts/organisation/area-established';
import { areaLineageEffective } from '@mttq/contracts/organisation/area-lineage-effective';
import { startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import type { NewEvent } from '../unit-of-work.ts';
import type { AreaTimelineChange, AreaVersion } from './area.ts';
import type { AreaChange, AreaHeir } from './area-change.ts';

/** A version as events carry it: the area is named once, beside the versions. */
export const announcedVersion = (version: AreaVersion) => ({
  versionId: version.versionId,
  areaKind: version.areaKind,
  name: version.name,
  communeUnitId: version.communeUnitId,
  validFrom: version.validFrom,
  validUntil: version.validUntil,
});

type Announced = Pick<AreaChange, 'id' | 'effectiveOn' | 'documentId'>;

/** The event about one area: established, changed or ended, as its versions say. */
export const announceTimeline = (timeline: AreaTimelineChange, change: Announced): NewEvent => {
  const { areaId, superseded, recorded } = timeline;
  const data = {
    areaId,
    superseded: superseded.map(({ versionId }) => versionId),
    recorded: recorded.map(announcedVersion),
    changeId: change.id,
    documentId: change.documentId,
  };
  const rest = { aggregateId: areaId, occurredAt: startOfDayInVietnam(change.effectiveOn) };
  const goesOn = recorded.some(({ validUntil }) => validUntil === null || validUntil > change.effectiveOn);
  if (!goesOn) return { contract: areaEnded, data: { ...data, endedOn: change.effectiveOn }, ...rest };
  return { contract: superseded.length === 0 ? areaEstablished : areaChanged, data, ...rest };
};

/** One event for each old area, with all its heirs. */
export const announceHeirs = (
  links: readonly (AreaHeir & { readonly linkId: string })[],
  change: Announced,
): NewEvent[] =>
  [...Map.groupBy(links, (link) => link.fromAreaId)].map(([areaId, heirs]) => ({
    contract: areaLineageEffective,
    aggregateId: areaId,
    data: {
      areaId,
      changeId: change.id,
      links: heirs.map(({ linkId, toAreaId, extent }) => ({
        ...{ linkId, toAreaId, extent },
        effectiveOn: change.effectiveOn,
      })),
    },
    occurredAt: startOfDayInVietnam(change.effectiveOn),
  }));
