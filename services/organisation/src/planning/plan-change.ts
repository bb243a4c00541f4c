import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { LineageChange, LineageLink } from '../lineage/lineage-link.ts';
import { changeTimeline, endTimeline, type TimelineChange } from '../timelines/timeline.ts';
import { districtsEndedOn, presenceOn, type UnitVersion } from '../units/unit.ts';
import type { ChangeDoubt, ChangeFault } from './change-finding.ts';
import type { ChangeOperation } from './change-operation.ts';
import { checkHeirs, type Endings } from './check-heirs.ts';
import { checkTree, type OrphanUnit } from './check-tree.ts';
import { fullNameOf } from './full-name.ts';
import { type Intents, resolveOperations } from './intents.ts';
import { type Dependants, indexTree, openDesk, type PlanningDesk, type TreeRecord } from './planning-desk.ts';

/** What of a change of structure decides the plan. */
export type ChangeToPlan = {
  readonly effectiveOn: CalendarDay;
  readonly documentId: string | null;
  readonly operations: readonly ChangeOperation[];
};

export type PlannedTimelineChange = TimelineChange & {
  readonly cause: 'ESTABLISHED' | 'CHANGED' | 'ENDED';
  readonly day: CalendarDay;
};

/** What a change would do, before anyone adopts it. */
export type Rehearsal = {
  readonly begins: readonly UnitVersion[];
  readonly changes: readonly { readonly before: UnitVersion; readonly after: UnitVersion }[];
  readonly ends: readonly UnitVersion[];
  readonly links: readonly LineageLink[];
  readonly orphans: readonly OrphanUnit[];
  /** Committees and residential areas that lose their unit. */
  readonly dependants: readonly (Dependants & { readonly unitId: string })[];
  readonly doubts: readonly ChangeDoubt[];
  readonly faults: readonly ChangeFault[];
};

/** One truth for rehearsal, adoption and effect. Only a plan without faults may be recorded. */
export type Plan = {
  readonly timelineChanges: readonly PlannedTimelineChange[];
  readonly lineageChanges: readonly LineageChange[];
  readonly rehearsal: Rehearsal;
};

const alteredTimeline = (desk: PlanningDesk, [unitId, { attributes }]: Alteration, newId: () => string) => {
  const change = changeTimeline(desk.versionsOf(unitId), { day: desk.day, attributes }, newId);
  const isRenamed = 'name' in attributes || 'unitType' in attributes;
  const recorded = change.recorded.map((version) =>
    isRenamed && version.validFrom !== null && version.validFrom >= desk.day
      ? { ...version, fullName: fullNameOf(version.unitType, version.name) }
      : version,
  );
  return { unitId, superseded: change.superseded, recorded, cause: 'CHANGED' as const, day: desk.day };
};

type Alteration = readonly [
  string,
  Intents['alterations'] extends Map<string, infer Altered> ? Altered : never,
];

const planTimelines = (desk: PlanningDesk, { intents, endings }: Decided, newId: () => string) => {
  const { day } = desk;
  const begins = [...intents.begins].map(([unitId, { version }]) => ({
    ...{ unitId, superseded: [], recorded: [version] },
    ...{ cause: 'ESTABLISHED' as const, day },
  }));
  const changes = [...intents.alterations]
    .filter(([unitId]) => !endings.has(unitId))
    .map((alteration) => alteredTimeline(desk, alteration, newId));
  const ends = [...endings.keys()].map((unitId) => ({
    ...{ unitId, ...endTimeline(desk.versionsOf(unitId), day, newId) },
    ...{ cause: 'ENDED' as const, day },
  }));
  return { begins, changes, ends };
};

type Decided = { readonly intents: Intents; readonly endings: Endings };

const planLineage = (desk: PlanningDesk, intents: Intents, newId: () => string): LineageChange[] => {
  const links = intents.links.map(
    ({ fromUnitId, toUnitId, extent, includesPopulation, article, clause }): LineageLink => ({
      ...{ linkId: newId(), fromUnitId, toUnitId, extent, includesPopulation },
      ...{ effectiveOn: desk.day, article, clause },
    }),
  );
  return [...Map.groupBy(links, (link) => link.fromUnitId)].map(([unitId, recorded]) => ({
    unitId,
    superseded: [],
    recorded,
  }));
};

const doubtEditions = (desk: PlanningDesk, intents: Intents): void => {
  const inForce = desk.day < districtsEndedOn ? 'QD124_2004' : 'QD19_2025';
  const stated = [
    ...[...intents.begins].map(([unit, { operation, version }]) => ({ unit, operation, ...version })),
    ...[...intents.alterations].map(([unit, { operations, attributes }]) => ({
      ...{ unit, operation: operations.get('codeEdition') ?? null },
      codeEdition: attributes.codeEdition ?? inForce,
    })),
  ];
  for (const { unit, operation, codeEdition } of stated)
    if (codeEdition !== inForce) desk.doubt('EDITION_NOT_IN_FORCE', { operation, unit, other: codeEdition });
};

const doubtLinks = (desk: PlanningDesk, { links, begins }: Intents): void => {
  for (const { operation, fromUnitId: unit, toUnitId: other, extent, includesPopulation } of links) {
    if (extent === 'UNSTATED') desk.doubt('EXTENT_UNSTATED', { operation, unit, other });
    if (includesPopulation === null && unit !== other)
      desk.doubt('POPULATION_UNSTATED', { operation, unit, other });
  }
  const receivers = new Set(links.map((link) => link.toUnitId));
  for (const [unit, { operation }] of begins)
    if (!receivers.has(unit)) desk.doubt('BEGINS_FROM_NOTHING', { operation, unit });
};

const doubtPresence = (desk: PlanningDesk, { intents, endings }: Decided): void => {
  const named = new Map<string, number>([
    ...[...intents.alterations].map(
      ([unit, { operations }]) => [unit, Math.min(...operations.values())] as const,
    ),
    ...endings,
    ...intents.links.map(({ toUnitId, operation }) => [toUnitId, operation] as const),
  ]);
  for (const [unit, operation] of named) {
    const version = desk.unitOn(unit, desk.day);
    if (version !== undefined && presenceOn(version, desk.day) === 'PRESUMED')
      desk.doubt('PRESUMED_ON_DAY', { operation, unit });
  }
};

const isSameAs = (before: UnitVersion, after: UnitVersion): boolean =>
  (['code', 'codeEdition', 'unitType', 'name', 'parentUnitId'] as const).every(
    (key) => before[key] === after[key],
  );

const versionsAfter = (
  versions: readonly UnitVersion[],
  changes: readonly TimelineChange[],
): UnitVersion[] => {
  const gone = new Set(changes.flatMap(({ superseded }) => superseded.map(({ versionId }) => versionId)));
  return [
    ...versions.filter(({ versionId }) => !gone.has(versionId)),
    ...changes.flatMap((one) => one.recorded),
  ];
};

/** The record as it stands after a plan was carried out: what a later change of structure is planned against. */
export const recordAfter = (record: TreeRecord, plan: Plan): TreeRecord => ({
  ...record,
  versions: versionsAfter(record.versions, plan.timelineChanges),
  links: [...record.links, ...plan.lineageChanges.flatMap(({ recorded }) => recorded)],
});

/** What the change does to the tree on its day, with everything that speaks against it. Pure. */
export const planChange = (record: TreeRecord, change: ChangeToPlan, newId: () => string): Plan => {
  const desk = openDesk(record, change.effectiveOn);
  if (change.operations.length === 0) desk.fault('CHANGE_EMPTY', { operation: null, unit: null });
  if (change.documentId === null) desk.doubt('DOCUMENT_MISSING', { operation: null, unit: null });
  const intents = resolveOperations(desk, change.operations, newId);
  const endings = checkHeirs(desk, intents, record.links);
  const planned = planTimelines(desk, { intents, endings }, newId);
  const timelineChanges = [...planned.ends, ...planned.changes, ...planned.begins];
  const versions = versionsAfter(record.versions, timelineChanges);
  const index = indexTree(versions);
  const beginnings = new Set(intents.begins.keys());
  const orphans = checkTree(desk, { versions, index, checks: intents.checks, endings, beginnings });
  doubtEditions(desk, intents);
  doubtLinks(desk, intents);
  doubtPresence(desk, { intents, endings });
  const changes = planned.changes.flatMap(({ unitId, recorded }) => {
    const before = desk.unitOn(unitId, desk.day);
    const after = recorded.find((version) => version.validFrom === desk.day);
    return before && after ? [{ before, after }] : [];
  });
  for (const { before, after } of changes)
    if (isSameAs(before, after)) {
      const operations = intents.alterations.get(after.unitId)?.operations.values() ?? [];
      desk.doubt('CHANGES_NOTHING', { operation: Math.min(...operations), unit: after.unitId });
    }
  const lineageChanges = planLineage(desk, intents, newId);
  const byOperation = (left: { operation: number | null }, right: { operation: number | null }) =>
    (left.operation ?? -1) - (right.operation ?? -1);
  return {
    timelineChanges,
    lineageChanges,
    rehearsal: {
      begins: [...intents.begins.values()].map(({ version }) => version),
      changes,
      ends: [...endings.keys()].flatMap((unitId) => desk.unitOn(unitId, desk.day) ?? []),
      links: lineageChanges.flatMap(({ recorded }) => recorded),
      orphans,
      dependants: [...endings.keys()].flatMap((unitId) => {
        const dependants = record.dependants?.get(unitId);
        return dependants ? [{ unitId, ...dependants }] : [];
      }),
      doubts: desk.doubts.toSorted(byOperation),
      faults: desk.faults.toSorted(byOperation),
    },
  };
};
