import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { LineageChange, LineageLink } from '../lineage/lineage-link.ts';
import type { TimelineChange } from '../timelines/timeline.ts';
import { type CodeEdition, type Level, levels, type UnitVersion } from '../units/unit.ts';
import type { EditionParameters, EditionProblem, TreeEdition } from './edition-files.ts';
import { identify } from './identities.ts';
import { lineageChanges } from './lineage-plan.ts';
import { difference, type Timeline } from './observed-timeline.ts';
import { recordOverlaps } from './record-overlaps.ts';
import { wantedTimelines } from './wanted-timelines.ts';

/** What is on record before the import. */
export type TreeRecord = {
  readonly versions: readonly UnitVersion[];
  readonly links: readonly LineageLink[];
};

/** The days for which earlier imports vouch: a unit that a later list names first began after them. */
export type EarlierLists = { readonly oldAsOf: CalendarDay | null; readonly newAsOf: CalendarDay | null };

/** Where ids come from. The id of a unit follows from what it was first known as, so that it is the same everywhere. */
export type ImportIds = {
  readonly unitId: (known: { edition: CodeEdition; level: Level; code: string; day: CalendarDay }) => string;
  readonly newId: () => string;
};

export type ImportInput = {
  readonly record: TreeRecord;
  readonly edition: TreeEdition;
  readonly parameters: EditionParameters;
  readonly earlier: EarlierLists;
  readonly ids: ImportIds;
};

/** A timeline change of an import: a unit is new on record, or what is known of it becomes better. */
export type ImportedTimeline = TimelineChange & { readonly cause: 'ESTABLISHED' | 'CORRECTED' };

/** A name that the list spells otherwise than the record; the record stays. */
export type SpellingDifference = {
  readonly code: string;
  readonly recorded: string;
  readonly listed: string;
};

/** What an import did, or would do, in figures. */
export type ImportReport = {
  readonly unitsCreated: number;
  readonly unitsCorrected: number;
  readonly unitsUnchanged: number;
  /** Among the corrected: on record until now, missing in the better list; their end is known only as "by then". */
  readonly unitsGoneByThen: number;
  /** Units of the old list that go on in the new one under the same id. */
  readonly unitsGoingOn: number;
  readonly linksCreated: number;
  readonly linksCorrected: number;
  readonly linksUnchanged: number;
  readonly linksWithdrawn: number;
  readonly spellingsDiffering: number;
  readonly spellings: readonly SpellingDifference[];
};

export type ImportPlan = {
  readonly timelines: readonly ImportedTimeline[];
  readonly lineage: readonly LineageChange[];
  readonly report: ImportReport;
  readonly problems: readonly EditionProblem[];
};

const spellingsMax = 100;

const levelOf = (change: TimelineChange): number =>
  levels.indexOf((change.recorded[0] ?? change.superseded[0])?.level ?? 'COMMUNE');

const timelineChanges = (
  recordedOf: ReadonlyMap<string, Timeline>,
  wantedOf: ReadonlyMap<string, Timeline>,
  newId: () => string,
): ImportedTimeline[] =>
  [...wantedOf]
    .flatMap(([unitId, wanted]) => {
      const recorded = recordedOf.get(unitId) ?? [];
      const change = difference(recorded, wanted, newId);
      if (change.superseded.length + change.recorded.length === 0) return [];
      const cause = recorded.length === 0 ? ('ESTABLISHED' as const) : ('CORRECTED' as const);
      return [{ unitId, ...change, cause }];
    })
    .toSorted((left, right) => levelOf(left) - levelOf(right));

/**
 * What an import would change on record, decided by rules alone: the lists say what was true on their days, the law and
 * the links say what began and ended on the day of the reform, and everything else is known only as "by then".
 */
export const planImport = (input: ImportInput): ImportPlan => {
  const identities = identify(input);
  const recordedOf = Map.groupBy(input.record.versions, (version) => version.unitId);
  const wanted = wantedTimelines(input, identities, recordedOf);
  const timelines = timelineChanges(recordedOf, wanted.timelines, input.ids.newId);
  const lineage = lineageChanges(input, identities);
  const changed = new Map(timelines.map((change) => [change.unitId, change]));
  const problems = recordOverlaps(input, identities, { ...wanted, recordedOf });
  const created = timelines.filter((change) => change.cause === 'ESTABLISHED').length;
  return {
    timelines,
    lineage: lineage.changes,
    problems,
    report: {
      unitsCreated: created,
      unitsCorrected: timelines.length - created,
      unitsUnchanged: [...wanted.timelines.keys()].filter((unitId) => !changed.has(unitId)).length,
      unitsGoneByThen: wanted.goneIds.filter((unitId) => changed.has(unitId)).length,
      unitsGoingOn: identities.goingOn,
      ...lineage.counts,
      spellingsDiffering: wanted.spellings.length,
      spellings: wanted.spellings.slice(0, spellingsMax),
    },
  };
};
