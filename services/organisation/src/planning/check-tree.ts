import { rangesOverlap } from '@mttq/kernel/day-range';
import { normaliseText } from '@mttq/kernel/search-key';
import { districtsEndedOn, parentLevelsOn, type UnitVersion } from '../units/unit.ts';
import type { Endings } from './check-heirs.ts';
import type { Check } from './intents.ts';
import type { PlanningDesk, TreeIndex } from './planning-desk.ts';

/** The tree as the change would leave it. */
export type TreeAfter = {
  readonly versions: readonly UnitVersion[];
  readonly index: TreeIndex;
  readonly checks: readonly Check[];
  readonly endings: Endings;
  /** Units that begin. */
  readonly beginnings: ReadonlySet<string>;
};

/** A unit that would lie in a unit that ends. */
export type OrphanUnit = { readonly unitId: string; readonly lostParentId: string };

const codeKey = (version: UnitVersion): string => `${version.level} ${version.codeEdition} ${version.code}`;

// Since communes lie in provinces, "unique in its province" and "unique in its parent" say the same; before, names
// were unique in a district only.
const nameKey = (version: UnitVersion): string => {
  const name = normaliseText(version.name).toLowerCase();
  return `${version.parentUnitId} ${version.codeEdition} ${version.unitType} ${name}`;
};

const checkUnique = (desk: PlanningDesk, after: TreeAfter, aspect: 'code' | 'name'): void => {
  const keyOf = aspect === 'code' ? codeKey : nameKey;
  const checks = new Map(
    after.checks.filter((check) => check.aspect === aspect).map((check) => [check.unitId, check.operation]),
  );
  const ofUnit = (unitId: string) =>
    after.index.versionsOf(unitId).filter(({ validFrom }) => validFrom !== null && validFrom >= desk.day);
  const wanted = new Set([...checks.keys()].flatMap(ofUnit).map(keyOf));
  const bearers = Map.groupBy(
    after.versions.filter((version) => wanted.has(keyOf(version))),
    keyOf,
  );
  const rangeOf = (version: UnitVersion) => ({ from: version.validFrom, until: version.validUntil });
  for (const [unit, operation] of checks) {
    const taken = ofUnit(unit)
      .flatMap((mine) =>
        (bearers.get(keyOf(mine)) ?? []).filter((other) => rangesOverlap(rangeOf(mine), rangeOf(other))),
      )
      // Of two operations that want the same, the later one is at fault.
      .find((other) => other.unitId !== unit && (checks.get(other.unitId) ?? -1) < operation);
    if (taken === undefined) continue;
    const code = aspect === 'code' ? 'CODE_TAKEN' : 'NAME_TAKEN';
    desk.fault(code, { operation, unit, other: taken.unitId });
  }
};

// The levels of the tree are four: a longer chain closes a circle.
const chainMax = 8;

const liesIn = (index: TreeIndex, { lower, upper }: { lower: string; upper: string }, desk: PlanningDesk) => {
  let unit: string | null = lower;
  for (let steps = 0; unit !== null && steps < chainMax; steps += 1) {
    if (unit === upper) return true;
    unit = index.unitOn(unit, desk.day)?.parentUnitId ?? null;
  }
  return false;
};

const noEnd = '9999-12-31';

const isCovered = (child: UnitVersion, parents: readonly UnitVersion[]): boolean => {
  const childEnd = child.validUntil ?? noEnd;
  return parents.some((parent) => (parent.validUntil ?? noEnd) >= childEnd);
};

const checkParent = (desk: PlanningDesk, after: TreeAfter, { unitId: unit, operation }: Check): void => {
  const child = after.index.unitOn(unit, desk.day);
  if (child === undefined) return;
  const { parentUnitId, level } = child;
  if (parentUnitId === null) {
    if (level !== 'CENTRAL') desk.fault('PARENT_LEVEL_WRONG', { operation, unit, other: '–' });
    return;
  }
  const place = { operation, unit, other: parentUnitId };
  const parent = after.index.unitOn(parentUnitId, desk.day);
  if (liesIn(after.index, { lower: parentUnitId, upper: unit }, desk)) desk.fault('PARENT_CYCLE', place);
  else if (parent === undefined) desk.fault('PARENT_NOT_VALID', place);
  else if (!parentLevelsOn(level, desk.day).includes(parent.level)) desk.fault('PARENT_LEVEL_WRONG', place);
  else if (!isCovered(child, after.index.versionsOf(parentUnitId))) desk.fault('PARENT_NOT_VALID', place);
};

const findOrphans = (desk: PlanningDesk, after: TreeAfter): OrphanUnit[] => {
  const judged = new Set(
    after.checks.filter(({ aspect }) => aspect === 'parent').map(({ unitId }) => unitId),
  );
  const orphans = new Map<string, OrphanUnit>();
  for (const { unitId, parentUnitId, validUntil } of after.versions) {
    const isLater = validUntil === null || validUntil > desk.day;
    if (parentUnitId !== null && isLater && after.endings.has(parentUnitId) && !judged.has(unitId))
      orphans.set(unitId, { unitId, lostParentId: parentUnitId });
  }
  return [...orphans.values()];
};

const namedAtMost = 5;

const checkOrphans = (desk: PlanningDesk, after: TreeAfter): OrphanUnit[] => {
  const orphans = findOrphans(desk, after);
  for (const [unit, children] of Map.groupBy(orphans, (orphan) => orphan.lostParentId)) {
    const named = children.slice(0, namedAtMost).map(({ unitId }) => after.index.label(unitId, desk.day));
    const more = children.length > namedAtMost ? `, … (${children.length})` : '';
    const operation = after.endings.get(unit) ?? null;
    desk.fault('CHILDREN_ORPHANED', { operation, unit, other: `${named.join(', ')}${more}` });
  }
  return orphans;
};

// Whoever gets a new version must lie well, moved or not. A new unit without this check names a parent that was not found.
const parentChecks = ({ checks, beginnings, endings }: TreeAfter): Check[] => {
  const moved = checks.filter(({ aspect }) => aspect === 'parent');
  const judged = new Set([...moved.map(({ unitId }) => unitId), ...beginnings, ...endings.keys()]);
  const altered = new Map(
    checks.filter(({ unitId }) => !judged.has(unitId)).map((check) => [check.unitId, check]),
  );
  return [...moved, ...altered.values()];
};

/** Judges the tree that the change would leave (ORG-1, ORG-3), and answers which units would lose their parent. */
export const checkTree = (desk: PlanningDesk, after: TreeAfter): OrphanUnit[] => {
  checkUnique(desk, after, 'code');
  checkUnique(desk, after, 'name');
  for (const check of parentChecks(after)) checkParent(desk, after, check);
  const touched = new Map(after.checks.map(({ unitId, operation }) => [unitId, operation]));
  for (const [unit, operation] of touched) {
    const version = after.index.unitOn(unit, desk.day);
    if (version?.level === 'DISTRICT' && desk.day >= districtsEndedOn)
      desk.fault('DISTRICT_AFTER_ABOLITION', { operation, unit });
  }
  return checkOrphans(desk, after);
};
