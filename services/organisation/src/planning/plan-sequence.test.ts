import { expect, test } from '@jest/globals';
import { addDays, type CalendarDay, day } from '@mttq/kernel/calendar-day';
import { reformOperations } from '@mttq/testkit/sample-decrees';
import { reformDay, sampleUnitId, treeBeforeReform } from '@mttq/testkit/sample-tree';
import fc from 'fast-check';
import { lineageEvent } from '../lineage/announce-lineage.ts';
import { extents, faultsOfHeirs } from '../lineage/lineage-link.ts';
import { unitEvent } from '../timelines/announce-units.ts';
import { holdsOn, parentLevelsOn, type UnitVersion, unitTypesOf } from '../units/unit.ts';
import type { ChangeOperation } from './change-operation.ts';
import { type Plan, planChange, recordAfter } from './plan-change.ts';
import type { TreeRecord } from './planning-desk.ts';

const counter = { value: 0 };
const madeId = (part: string, number: number) =>
  `00000000-0000-${part}-8000-${String(number).padStart(12, '0')}`;
const newId = () => madeId('4999', ++counter.value);
const documentId = sampleUnitId('0');
const old: TreeRecord = { versions: treeBeforeReform, links: [] };
const reform = planChange(old, { effectiveOn: reformDay, documentId, operations: reformOperations }, newId);
const start = recordAfter(old, reform);

type TimelineFold = { unitId: string; superseded: string[]; recorded: { versionId: string }[] };
type LineageFold = { superseded: string[]; recorded: { linkId: string }[] };

const validOn = (record: TreeRecord, on: CalendarDay) =>
  record.versions.filter((version) => holdsOn(version, on));

// Numbers choose among the units of the day: a wish becomes an operation on whatever tree it meets.
type Wish = { readonly kind: number; readonly picks: readonly number[]; readonly extent: number };
const wishes = fc.record({
  kind: fc.nat({ max: 6 }),
  picks: fc.array(fc.nat({ max: 1_000 }), { minLength: 4, maxLength: 4 }),
  extent: fc.nat({ max: 3 }),
});
const decrees = fc.array(
  fc.record({
    wait: fc.integer({ min: -20, max: 90 }),
    wishes: fc.array(wishes, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
);

const operationOf = ({ kind, picks, extent }: Wish, units: readonly UnitVersion[], sequence: number) => {
  const [first = 0, second = 0, third = 0, fourth = 0] = picks;
  const pick = (number: number, among = units) => among[number % among.length] as UnitVersion;
  const communes = units.filter(({ level }) => level === 'COMMUNE');
  const provinces = units.filter(({ level }) => level === 'PROVINCE');
  const unit = pick(first, communes);
  const link = (to: string, stated: (typeof extents)[number]) => ({
    ...{ from: unit.unitId, to, extent: stated, includesPopulation: true, article: null, clause: null },
  });
  const types = unitTypesOf[unit.level];
  const operations: ChangeOperation[] = [
    { kind: 'RENAME', unit: unit.unitId, name: `Tên ${second % 20}` },
    { kind: 'RECLASSIFY', unit: unit.unitId, unitType: types[third % types.length] ?? 'COMMUNE', name: null },
    { kind: 'RECODE', unit: unit.unitId, code: String(40_000 + (second % 30)), codeEdition: 'QD19_2025' },
    { kind: 'MOVE_PARENT', unit: unit.unitId, parent: pick(second, provinces).unitId },
    { kind: 'MERGE', links: [link(pick(second, communes).unitId, extents[extent] ?? 'FULL')] },
    {
      kind: 'SPLIT',
      links: [link(unit.unitId, 'REMAINDER'), link(pick(fourth, communes).unitId, 'PARTIAL')],
    },
    {
      ...{ kind: 'ESTABLISH', key: `new-${sequence}`, unitId: madeId('4998', sequence), level: 'COMMUNE' },
      ...{ code: String(40_000 + (third % 30)), codeEdition: 'QD19_2025', unitType: 'COMMUNE' },
      ...{ name: `Tên ${second % 20}`, parent: pick(fourth, provinces).unitId },
    } as ChangeOperation,
  ];
  return operations[kind] as ChangeOperation;
};

const daysOf = (record: TreeRecord): CalendarDay[] => {
  const bounds = record.versions.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil]);
  return [...new Set(bounds.filter((bound) => bound !== null))].flatMap((bound) => [
    addDays(bound, -1),
    bound,
  ]);
};

/** Violations of ORG-1, ORG-3 and ORG-4 on every day on which something changes. */
const violationsOf = (record: TreeRecord): string[] => {
  const found: string[] = [];
  for (const on of daysOf(record)) {
    const valid = validOn(record, on);
    const units = new Map(valid.map((version) => [version.unitId, version]));
    if (units.size < valid.length) found.push(`${on}: two versions of one unit`);
    const codes = new Set(valid.map(({ level, codeEdition, code }) => `${level} ${codeEdition} ${code}`));
    if (codes.size < valid.length) found.push(`${on}: one code twice`);
    for (const { level, parentUnitId, fullName } of valid) {
      const parent = parentUnitId === null ? undefined : units.get(parentUnitId);
      if (level !== 'CENTRAL' && (!parent || !parentLevelsOn(level, on).includes(parent.level)))
        found.push(`${on}: ${fullName} lies in ${parent?.fullName ?? 'nothing'}`);
      if (level === 'DISTRICT' && on >= reformDay) found.push(`${on}: district ${fullName}`);
    }
  }
  const days = Map.groupBy(record.links, (link) => `${link.fromUnitId} ${link.effectiveOn}`);
  for (const [giver, links] of days) found.push(...faultsOfHeirs(links).map((fault) => `${giver}: ${fault}`));
  return found;
};

const play = (
  given: { wait: number; wishes: readonly Wish[] }[],
  seen: (before: TreeRecord, plan: Plan) => void,
) => {
  let record = start;
  let on = day('2025-09-01');
  let sequence = 0;
  for (const { wait, wishes: wanted } of given) {
    on = addDays(on, wait);
    if (on <= reformDay) on = addDays(reformDay, 1);
    const units = validOn(record, on);
    const operations = wanted.map((wish) => operationOf(wish, units, ++sequence));
    const plan = planChange(record, { effectiveOn: on, documentId, operations }, newId);
    if (plan.rehearsal.faults.length > 0) continue;
    seen(record, plan);
    record = recordAfter(record, plan);
  }
  return record;
};

test('the decree of 1 July 2025 keeps the laws of the tree', () => {
  expect(violationsOf(start)).toEqual([]);
});

test('whatever a plan without faults does, in whatever order and recorded late, the laws of the tree hold', () => {
  const seen = { plans: 0 };
  fc.assert(
    fc.property(decrees, (given) => {
      const record = play(given, () => {
        seen.plans += 1;
      });
      expect(violationsOf(record)).toEqual([]);
    }),
  );
  expect(seen.plans).toBeGreaterThan(50);
});

test('a plan never alters a day before its own', () => {
  const state = (record: TreeRecord, on: CalendarDay) =>
    validOn(record, on)
      .map(({ unitId, code, fullName, parentUnitId }) => `${unitId} ${code} ${fullName} ${parentUnitId}`)
      .sort();
  fc.assert(
    fc.property(decrees, (given) => {
      play(given, (before, plan) => {
        const after = recordAfter(before, plan);
        const effectiveOn = plan.timelineChanges[0]?.day;
        if (effectiveOn === undefined) return;
        for (const on of daysOf(after).filter((candidate) => candidate < effectiveOn))
          expect(state(after, on)).toEqual(state(before, on));
      });
    }),
    { numRuns: 30 },
  );
});

test('whoever folds the announced events has the same tree and lineage, and lineage only grows', () => {
  const provenance = { changeId: documentId, importId: null, documentId, reason: 'property' };
  fc.assert(
    fc.property(decrees, (given) => {
      const versions = new Map(start.versions.map((version) => [version.versionId, version.unitId]));
      const links = new Set(start.links.map(({ linkId }) => linkId));
      const record = play(given, (_, plan) => {
        for (const change of plan.timelineChanges) {
          const { contract, data } = unitEvent(change, provenance);
          const { unitId, superseded, recorded } = contract.encode(data as never) as unknown as TimelineFold;
          for (const gone of superseded) expect(versions.delete(gone)).toBe(true);
          for (const { versionId } of recorded) versions.set(versionId, unitId);
        }
        for (const change of plan.lineageChanges) {
          const { contract, data } = lineageEvent(change, provenance);
          const { superseded, recorded } = contract.encode(data as never) as unknown as LineageFold;
          expect(superseded).toEqual([]);
          for (const { linkId } of recorded) links.add(linkId);
        }
      });
      const kept = record.versions.map(({ versionId, unitId }) => `${versionId} ${unitId}`);
      expect([...versions].map(([versionId, unitId]) => `${versionId} ${unitId}`).sort()).toEqual(
        kept.sort(),
      );
      expect([...links].sort()).toEqual(record.links.map(({ linkId }) => linkId).sort());
    }),
  );
});
