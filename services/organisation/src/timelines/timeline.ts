import { addDays, type CalendarDay } from '@mttq/kernel/calendar-day';
import type { UnitVersion } from '../units/unit.ts';

/** What leaves and what enters the record of one unit. The world's history is never overwritten: ids leave, rows stay. */
export type TimelineChange = {
  readonly unitId: string;
  readonly superseded: readonly UnitVersion[];
  readonly recorded: readonly UnitVersion[];
};

export type VersionAttributes = Pick<
  UnitVersion,
  'code' | 'codeEdition' | 'unitType' | 'name' | 'fullName' | 'parentUnitId'
>;

/** The versions in order of time. */
export const inOrder = (versions: readonly UnitVersion[]): UnitVersion[] =>
  versions.toSorted((left, right) => ((left.validFrom ?? '') < (right.validFrom ?? '') ? -1 : 1));

const beganBefore = (version: UnitVersion, day: CalendarDay): boolean =>
  version.validFrom === null || version.validFrom < day;

// What changes a unit on a day vouches for the unit on the day before, even where no earlier source did.
const endsOn = (version: UnitVersion, day: CalendarDay): UnitVersion => ({
  ...version,
  validUntil: day,
  attestedFrom: version.attestedFrom < day ? version.attestedFrom : addDays(day, -1),
  attestedUntil: day,
});

const isCutBy = (version: UnitVersion, day: CalendarDay): boolean =>
  version.validUntil === null || version.validUntil > day;

/** The unit stops on the day: what held on it or later leaves the record, what began before is kept up to the day. */
export const endTimeline = (
  versions: readonly UnitVersion[],
  day: CalendarDay,
  newVersionId: () => string,
): Omit<TimelineChange, 'unitId'> => {
  const superseded = versions.filter((version) => isCutBy(version, day));
  const recorded = superseded
    .filter((version) => beganBefore(version, day))
    .map((version) => ({ ...endsOn(version, day), versionId: newVersionId() }));
  return { superseded, recorded };
};

// What a later version changes itself stays as it is, from there on.
const carriedOver = (
  cut: UnitVersion,
  later: UnitVersion,
  attributes: Partial<VersionAttributes>,
): Partial<VersionAttributes> =>
  Object.fromEntries(
    Object.entries(attributes).filter(
      ([key]) => later[key as keyof VersionAttributes] === cut[key as keyof VersionAttributes],
    ),
  );

const split = (
  version: UnitVersion,
  day: CalendarDay,
  newVersionId: () => string,
): [UnitVersion, UnitVersion] => {
  const { attestedUntil } = version;
  const vouchedUntil = attestedUntil !== null && attestedUntil <= day ? addDays(day, 1) : attestedUntil;
  return [
    { ...endsOn(version, day), versionId: newVersionId() },
    { ...version, versionId: newVersionId(), validFrom: day, attestedFrom: day, attestedUntil: vouchedUntil },
  ];
};

/**
 * From the day on the unit has other attributes. The version that holds on the day is cut there; versions that begin
 * later take the new attributes too, as far as they do not change them themselves.
 */
export const changeTimeline = (
  versions: readonly UnitVersion[],
  change: { readonly day: CalendarDay; readonly attributes: Partial<VersionAttributes> },
  newVersionId: () => string,
): Omit<TimelineChange, 'unitId'> => {
  const superseded: UnitVersion[] = [];
  const recorded: UnitVersion[] = [];
  let attributes = change.attributes;
  for (const version of inOrder(versions).filter((candidate) => isCutBy(candidate, change.day))) {
    attributes = carriedOver(superseded[0] ?? version, version, attributes);
    if (Object.keys(attributes).length === 0) break;
    superseded.push(version);
    const [before, after] = beganBefore(version, change.day)
      ? split(version, change.day, newVersionId)
      : ([undefined, { ...version, versionId: newVersionId() }] as const);
    recorded.push(...(before ? [before] : []), { ...after, ...attributes });
  }
  return { superseded, recorded };
};
