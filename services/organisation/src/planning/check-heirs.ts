import { faultsOfHeirs, type LineageLink } from '../lineage/lineage-link.ts';
import { inOrder } from '../timelines/timeline.ts';
import { endOf } from '../units/unit.ts';
import type { Intents, ResolvedLink } from './intents.ts';
import type { PlanningDesk } from './planning-desk.ts';

/** Units that end on the day, each with the operation that ends it. */
export type Endings = ReadonlyMap<string, number>;

const isSelf = (link: { fromUnitId: string; toUnitId: string }): boolean => link.fromUnitId === link.toUnitId;

// ORG-4: who gives ends, unless it also receives and has not given all of it away.
const goesOn = (unitId: string, links: readonly ResolvedLink[]): boolean => {
  const given = links.filter((link) => link.fromUnitId === unitId);
  if (given.some(isSelf)) return true;
  const receives = links.some((link) => link.toUnitId === unitId);
  return receives && given.every((link) => link.extent !== 'FULL');
};

const findEndings = (desk: PlanningDesk, { links, dissolved, alterations }: Intents): Endings => {
  const endings = new Map(dissolved);
  for (const { fromUnitId: unit, operation } of links) {
    if (!endings.has(unit) && !goesOn(unit, links)) endings.set(unit, operation);
  }
  for (const [unit, operation] of dissolved) {
    const given = links.filter((link) => link.fromUnitId === unit);
    if (given.some(isSelf)) desk.fault('SELF_LINK_NOT_CONTINUING', { operation, unit });
    else if (given.length > 0) desk.fault('CHANGED_TWICE', { operation, unit });
  }
  for (const [unit, { operations }] of alterations)
    if (endings.has(unit)) desk.fault('CHANGED_TWICE', { operation: Math.max(...operations.values()), unit });
  return endings;
};

const reaches = (from: string, to: string, heirs: ReadonlyMap<string, readonly string[]>): boolean => {
  const seen = new Set<string>();
  const open = [from];
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    if (unit === to) return true;
    if (seen.has(unit)) continue;
    seen.add(unit);
    open.push(...(heirs.get(unit) ?? []));
  }
  return false;
};

/** Units on a circle of one day's links. A circle over several days is no fault: land may go back later. */
const checkCycles = (desk: PlanningDesk, links: readonly ResolvedLink[], sameDay: readonly LineageLink[]) => {
  const heirs = new Map<string, string[]>();
  const connect = ({ fromUnitId, toUnitId }: { fromUnitId: string; toUnitId: string }) =>
    heirs.set(fromUnitId, [...(heirs.get(fromUnitId) ?? []), toUnitId]);
  const circling = new Set<string>();
  for (const link of sameDay) if (!isSelf(link)) connect(link);
  for (const link of links.filter((candidate) => !isSelf(candidate))) {
    if (reaches(link.toUnitId, link.fromUnitId, heirs)) {
      desk.fault('LINEAGE_CYCLE', { operation: link.operation, unit: link.fromUnitId });
      circling.add(link.fromUnitId).add(link.toUnitId);
    } else connect(link);
  }
  return circling;
};

const checkExtents = (
  desk: PlanningDesk,
  links: readonly ResolvedLink[],
  sameDay: readonly LineageLink[],
) => {
  for (const [unit, given] of Map.groupBy(links, (link) => link.fromUnitId)) {
    const stated = given.map((link) => ({ ...link, linkId: '', effectiveOn: desk.day }));
    const earlier = sameDay.filter((link) => link.fromUnitId === unit);
    for (const code of faultsOfHeirs([...earlier, ...stated]))
      desk.fault(code, { operation: given[0]?.operation ?? null, unit });
  }
};

const checkRecordOf = (desk: PlanningDesk, unit: string, operation: number): void => {
  const versions = inOrder(desk.versionsOf(unit));
  const later = versions.find((version) => version.validFrom !== null && version.validFrom >= desk.day);
  const last = versions.at(-1);
  const ending = last === undefined ? null : endOf(last);
  const isEndKnown =
    ending?.certainty === 'EXACT' || (last?.attestedUntil != null && last.attestedUntil > desk.day);
  const stated = later?.validFrom ?? (isEndKnown ? ending?.day : undefined);
  if (stated !== undefined) desk.fault('DAY_BEFORE_LATER_CHANGE', { operation, unit, other: stated });
};

/** Judges who gives what to whom (ORG-4), and answers who ends. */
export const checkHeirs = (
  desk: PlanningDesk,
  intents: Intents,
  recordedLinks: readonly LineageLink[],
): Endings => {
  const { links, dissolved } = intents;
  const sameDay = recordedLinks.filter((link) => link.effectiveOn === desk.day);
  const endings = findEndings(desk, intents);
  checkExtents(desk, links, sameDay);
  const circling = checkCycles(desk, links, sameDay);
  const heirs = new Map(
    links.filter((link) => !isSelf(link)).map(({ toUnitId, operation }) => [toUnitId, operation]),
  );
  for (const [unit, operation] of heirs)
    if (endings.has(unit) && !circling.has(unit)) desk.fault('HEIR_ENDS', { operation, unit });
  for (const [unit, operation] of endings) checkRecordOf(desk, unit, operation);
  for (const [unit, operation] of dissolved)
    if (!links.some((link) => link.fromUnitId === unit)) desk.doubt('ENDS_WITHOUT_HEIR', { operation, unit });
  return endings;
};
