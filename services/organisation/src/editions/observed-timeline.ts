import { addDays, type CalendarDay } from '@mttq/kernel/calendar-day';
import type { VersionAttributes } from '../timelines/timeline.ts';
import { holdsOn, type UnitVersion } from '../units/unit.ts';
import { isSameName } from './type-words.ts';

/** A source says that on this day a unit had these attributes. Nothing more: neither since when nor until when. */
export type Observation = { readonly asOf: CalendarDay; readonly attributes: VersionAttributes };

/** Versions before they have an id of their own. Ids of versions that did not change are kept. */
export type Timeline = readonly UnitVersion[];

const latest = (left: CalendarDay, right: CalendarDay): CalendarDay => (left > right ? left : right);
const earliest = (left: CalendarDay | null, right: CalendarDay): CalendarDay =>
  left !== null && left < right ? left : right;

const isSame = (version: UnitVersion, attributes: VersionAttributes): boolean =>
  version.code === attributes.code &&
  version.codeEdition === attributes.codeEdition &&
  version.unitType === attributes.unitType &&
  version.parentUnitId === attributes.parentUnitId &&
  isSameName(version.fullName, attributes.fullName);

const vouched = (version: UnitVersion, asOf: CalendarDay): UnitVersion => {
  if (version.attestedFrom > asOf) return { ...version, attestedFrom: asOf };
  if (version.attestedUntil !== null && version.attestedUntil <= asOf)
    return { ...version, attestedUntil: addDays(asOf, 1) };
  return version;
};

/** The version as far as its own first source vouches for it, gone on `asOf` at the latest; `[]` when that is no day. */
export const goneBy = (version: UnitVersion, asOf: CalendarDay): UnitVersion[] => {
  if (version.attestedFrom >= asOf) return [];
  const attestedUntil = earliest(version.attestedUntil, addDays(version.attestedFrom, 1));
  return [{ ...version, validUntil: asOf, attestedUntil }];
};

const differing = (version: UnitVersion, { asOf, attributes }: Observation): UnitVersion[] => {
  const before = goneBy(version, asOf);
  // No earlier source vouches for anything else: the new attributes hold from the beginning of the version.
  if (before.length === 0) return [vouched({ ...version, ...attributes }, asOf)];
  const attestedUntil =
    version.attestedUntil === null ? null : latest(version.attestedUntil, addDays(asOf, 1));
  return [...before, { ...version, ...attributes, validFrom: asOf, attestedFrom: asOf, attestedUntil }];
};

/**
 * Takes an observation into a timeline. What agrees is vouched for on one more day; what differs makes a boundary that is
 * known only as "by then". A name in another spelling is the same name and stays as it is on record.
 */
export const observe = (timeline: Timeline, observation: Observation): Timeline =>
  timeline.flatMap((version) => {
    if (!holdsOn(version, observation.asOf)) return [version];
    if (isSame(version, observation.attributes)) return [vouched(version, observation.asOf)];
    return differing(version, observation);
  });

/** The old life of a unit ends on the day, exactly, or "by then" when nothing but the day's new order says so. */
export const endOldLife = (
  timeline: Timeline,
  end: { readonly on: CalendarDay; readonly asOf: CalendarDay; readonly isExact: boolean },
): Timeline =>
  timeline.flatMap((version) => {
    const isLast = version.validUntil === null || version.validUntil >= end.on;
    if (!isLast) return [version];
    const attestedUntil = end.isExact ? end.on : addDays(latest(version.attestedFrom, end.asOf), 1);
    return [{ ...version, validUntil: end.on, attestedUntil }];
  });

/** Splits a timeline at the day of the new order: what began before it, and what began on it or later. */
export const partedAt = (timeline: Timeline, on: CalendarDay): { before: Timeline; after: Timeline } => ({
  before: timeline.filter((version) => version.validFrom === null || version.validFrom < on),
  after: timeline.filter((version) => version.validFrom !== null && version.validFrom >= on),
});

// By hand, because it runs for every version of the country several times; ids of versions say nothing of their content.
const content = (version: UnitVersion): string =>
  [
    version.unitId,
    version.level,
    version.code,
    version.codeEdition,
    version.unitType,
    version.name,
    version.fullName,
    version.parentUnitId,
    version.validFrom,
    version.validUntil,
    version.attestedFrom,
    version.attestedUntil,
  ].join('\n');

/** What must leave and what must enter the record so that it reads as wanted; ids for what enters come from `newId`. */
export const difference = (
  recorded: Timeline,
  wanted: Timeline,
  newId: () => string,
): { readonly superseded: UnitVersion[]; readonly recorded: UnitVersion[] } => {
  const have = new Set(recorded.map(content));
  const want = new Set(wanted.map(content));
  return {
    superseded: recorded.filter((version) => !want.has(content(version))),
    recorded: wanted
      .filter((version) => !have.has(content(version)))
      .map((version) => ({ ...version, versionId: newId() })),
  };
};
