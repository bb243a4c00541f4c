import { describe, expect, test } from '@jest/globals';
import { addDays, day } from '@mttq/kernel/calendar-day';
import { dongNaiDay, dongNaiOperations, reformOperations } from '@mttq/testkit/sample-decrees';
import { reformDay, sampleLink, sampleUnitId, treeBeforeReform } from '@mttq/testkit/sample-tree';
import { holdsOn } from '../units/unit.ts';
import { type ChangeFaultCode, faultCodes } from './change-finding.ts';
import type { ChangeOperation } from './change-operation.ts';
import { type ChangeToPlan, type Plan, planChange, recordAfter } from './plan-change.ts';
import type { TreeRecord } from './planning-desk.ts';

const ids = (prefix: string) => {
  let count = 0;
  return () => `${prefix}-${++count}`;
};

const old: TreeRecord = { versions: treeBeforeReform, links: [] };
const documentId = sampleUnitId('0');
const reform: ChangeToPlan = { effectiveOn: reformDay, documentId, operations: reformOperations };
const reformPlan = planChange(old, reform, ids('reform'));
const today = recordAfter(old, reformPlan);

const may = day('2026-05-01');
const decree = (operations: readonly ChangeOperation[], record = today, effectiveOn = may): Plan =>
  planChange(record, { effectiveOn, documentId, operations }, ids('plan'));
const faultsOf = (operations: readonly ChangeOperation[], record = today, effectiveOn = may) =>
  decree(operations, record, effectiveOn).rehearsal.faults.map(
    ({ code, operation }) => `${operation} ${code}`,
  );
const doubtsOf = (operations: readonly ChangeOperation[]) =>
  decree(operations).rehearsal.doubts.map(({ code, operation }) => `${operation} ${code}`);

const id = sampleUnitId;
const rename = (code: string, name: string): ChangeOperation => ({ kind: 'RENAME', unit: id(code), name });
const dissolve = (code: string): ChangeOperation => ({ kind: 'DISSOLVE', unit: id(code) });
const recode = (code: string, newCode: string): ChangeOperation => ({
  kind: 'RECODE',
  unit: id(code),
  code: newCode,
  codeEdition: 'QD19_2025',
});
const move = (code: string, parent: string): ChangeOperation => ({
  kind: 'MOVE_PARENT',
  unit: id(code),
  parent,
});
const merge = (...links: ReturnType<typeof sampleLink>[]): ChangeOperation => ({ kind: 'MERGE', links });
const commune = (given: Partial<Extract<ChangeOperation, { kind: 'ESTABLISH' }>>): ChangeOperation => ({
  kind: 'ESTABLISH',
  key: 'mới',
  unitId: id('new:30000'),
  level: 'COMMUNE',
  code: '30000',
  codeEdition: 'QD19_2025',
  unitType: 'COMMUNE',
  name: 'Bình Minh',
  parent: id('new:15'),
  ...given,
});

describe('the reform of 1 July 2025 on the sample tree', () => {
  const { rehearsal } = reformPlan;
  const on = (when: typeof may) => today.versions.filter((version) => holdsOn(version, when));

  test('has no fault and orphans nobody', () => {
    expect(rehearsal.faults).toEqual([]);
    expect(rehearsal.orphans).toEqual([]);
  });

  test('leaves no district from that day on and the old tree before it', () => {
    expect(on(reformDay).filter(({ level }) => level === 'DISTRICT')).toEqual([]);
    expect(on(addDays(reformDay, -1)).length).toBe(treeBeforeReform.length);
  });

  test('gives one code to another unit: 44 was Quảng Bình and is Quảng Trị', () => {
    const named44 = (when: typeof may) =>
      on(when).flatMap(({ code, fullName }) => (code === '44' ? [fullName] : []));
    expect(named44(addDays(reformDay, -1))).toEqual(['Tỉnh Quảng Bình']);
    expect(named44(reformDay)).toEqual(['Tỉnh Quảng Trị']);
  });

  test('doubts the districts that end without an heir', () => {
    expect(rehearsal.doubts.map(({ code }) => code)).toEqual(Array(8).fill('ENDS_WITHOUT_HEIR'));
  });
});

test('Đồng Nai becomes a centrally run city with the same code and id', () => {
  const { rehearsal } = decree(dongNaiOperations, today, dongNaiDay);
  expect(rehearsal.faults).toEqual([]);
  expect(rehearsal.changes.map(({ before, after }) => [before.fullName, after.fullName, after.code])).toEqual(
    [
      ['Tỉnh Đồng Nai', 'Thành phố Đồng Nai', '75'],
      ['Xã Phước Tân', 'Phường Phước Tân', '26377'],
    ],
  );
});

describe('a plan refuses, with one fault at the operation that is wrong,', () => {
  const cases: [ChangeFaultCode, string, readonly ChangeOperation[], number | null][] = [
    ['CHANGE_EMPTY', 'a change without operations', [], null],
    [
      'KEY_TWICE',
      'two new units under one key',
      [commune({}), commune({ code: '30001', unitId: id('new:30001') })],
      1,
    ],
    ['KEY_UNKNOWN', 'a key that no new unit has', [move('26005', 'tỉnh mới')], 0],
    ['UNIT_UNKNOWN', 'an id that no unit has', [rename('99999', 'Ai')], 0],
    ['UNIT_NOT_VALID_ON_DAY', 'a unit that ended before', [rename('02914', 'Bản Cầm Mới')], 0],
    [
      'UNIT_BEGINS',
      'a new unit that is renamed at once',
      [commune({}), { kind: 'RENAME', unit: 'mới', name: 'Khác' }],
      1,
    ],
    ['NAME_MISSING', 'a blank name', [rename('26005', '  ')], 0],
    ['CODE_MALFORMED', 'a province code for a commune', [recode('26005', '26')], 0],
    ['CODE_TAKEN', 'the code of another unit', [recode('26005', '26017')], 0],
    ['NAME_TAKEN', 'the name of a neighbour of the same kind', [rename('26005', 'Tân Hiệp')], 0],
    [
      'TYPE_NOT_OF_LEVEL',
      'a province type for a commune',
      [{ kind: 'RECLASSIFY', unit: id('26005'), unitType: 'PROVINCE', name: null }],
      0,
    ],
    ['PARENT_LEVEL_WRONG', 'a commune inside a commune', [move('26005', id('26017'))], 0],
    ['PARENT_NOT_VALID', 'a parent that has ended', [move('26005', id('49'))], 0],
    ['PARENT_CYCLE', 'a province inside its own commune', [move('75', id('26005'))], 0],
    [
      'DISTRICT_AFTER_ABOLITION',
      'a district after 1 July 2025',
      [commune({ level: 'DISTRICT', unitType: 'RURAL_DISTRICT', code: '999' })],
      0,
    ],
    ['CHILDREN_ORPHANED', 'an end that leaves communes without a province', [dissolve('75')], 0],
    ['LONE_PART', 'a part without the rest', [merge(sampleLink('26005', '26017', 'PARTIAL'))], 0],
    [
      'FULL_WITH_OTHERS',
      'all of a unit given away, and a part besides',
      [merge(sampleLink('26005', '26017'), sampleLink('26005', '26377', 'PARTIAL'))],
      0,
    ],
    [
      'SEVERAL_REMAINDERS',
      'two remainders',
      [merge(sampleLink('26005', '26017', 'REMAINDER'), sampleLink('26005', '26377', 'REMAINDER'))],
      0,
    ],
    [
      'SAME_HEIR_TWICE',
      'one heir named twice',
      [merge(sampleLink('26005', '26017', 'PARTIAL'), sampleLink('26005', '26017', 'REMAINDER'))],
      0,
    ],
    [
      'HEIR_ENDS',
      'an heir that ends on the same day',
      [merge(sampleLink('26005', '26017')), dissolve('26017')],
      0,
    ],
    [
      'SELF_LINK_NOT_CONTINUING',
      'a unit that goes on and is dissolved',
      [
        merge(sampleLink('26005', '26005', 'REMAINDER'), sampleLink('26005', '26017', 'PARTIAL')),
        dissolve('26005'),
      ],
      1,
    ],
    [
      'LINEAGE_CYCLE',
      'units that give to each other on one day',
      [
        merge(sampleLink('26005', '26005', 'REMAINDER'), sampleLink('26005', '26017', 'PARTIAL')),
        merge(sampleLink('26017', '26017', 'REMAINDER'), sampleLink('26017', '26005', 'PARTIAL')),
      ],
      1,
    ],
    ['CHANGED_TWICE', 'two names for one unit', [rename('26005', 'Một'), rename('26005', 'Hai')], 1],
  ];

  test.each(cases)('%s: %s', (...[code, , operations, operation]) => {
    expect(faultsOf(operations)).toEqual([`${operation} ${code}`]);
  });

  test('PARENT_LEVEL_WRONG: a commune that is renamed while it still lies in a district after 1 July 2025', () => {
    expect(faultsOf([rename('26005', 'Khác')], old)).toEqual(['0 PARENT_LEVEL_WRONG']);
  });

  test('DAY_BEFORE_LATER_CHANGE: an end before something that the record states already', () => {
    const renamed = recordAfter(today, decree([rename('26005', 'Trảng Dài Mới')]));
    const operations = [merge(sampleLink('26005', '26017'))];
    expect(faultsOf(operations, renamed, day('2026-04-01'))).toEqual(['0 DAY_BEFORE_LATER_CHANGE']);
    expect(faultsOf(operations, renamed, day('2026-06-01'))).toEqual([]);
  });

  test('and each code of the list is among these', () => {
    const covered = new Set<string>([...cases.map(([code]) => code), 'DAY_BEFORE_LATER_CHANGE']);
    expect(faultCodes.filter((code) => !covered.has(code))).toEqual([]);
  });

  test('in both languages, with what to do next', () => {
    const [fault] = decree([recode('26005', '26017')]).rehearsal.faults;
    expect(fault?.message.vi).toContain('Phường Tân Hiệp (26017)');
    expect(fault?.message.en).toMatch(/Use another code/);
  });
});

describe('a plan accepts', () => {
  test('a code and a name that become free in the same change', () => {
    expect(
      faultsOf([
        dissolve('26017'),
        commune({ code: '26017', unitType: 'WARD', name: 'Tân Hiệp', parent: id('75') }),
      ]),
    ).toEqual([]);
  });

  test('two units that swap their codes', () => {
    expect(faultsOf([recode('26005', '26017'), recode('26017', '26005')])).toEqual([]);
  });

  test('a province that ends when its communes move away in the same change', () => {
    const moves = ['26005', '26017', '26377'].map((code) => move(code, id('01')));
    expect(faultsOf([...moves, merge(sampleLink('75', '01'))])).toEqual([]);
  });

  test('a merger into a unit that goes on, which keeps its id, its versions and all it had', () => {
    const plan = decree([merge(sampleLink('26005', '26017'), sampleLink('26377', '26017'))]);
    expect(plan.rehearsal.faults).toEqual([]);
    expect(plan.rehearsal.ends.map(({ code }) => code)).toEqual(['26005', '26377']);
    expect(plan.timelineChanges.map(({ unitId }) => unitId)).toEqual([id('26005'), id('26377')]);
  });

  test('a unit that gives a part, keeps the rest and goes on', () => {
    const plan = decree([
      merge(sampleLink('26005', '26005', 'REMAINDER'), sampleLink('26005', '26017', 'PARTIAL')),
    ]);
    expect(plan.rehearsal.faults).toEqual([]);
    expect(plan.rehearsal.ends).toEqual([]);
    expect(plan.lineageChanges.map(({ recorded }) => recorded.length)).toEqual([2]);
  });

  test('a district that is recorded late, until the day on which its level ended', () => {
    const late = commune({
      ...{ level: 'DISTRICT', unitType: 'TOWN', code: '600', codeEdition: 'QD124_2004', parent: id('75') },
    });
    const { rehearsal } = decree([late], old, day('2024-11-01'));
    expect(rehearsal.faults).toEqual([]);
    expect(rehearsal.begins[0]?.validUntil).toBe('2025-07-01');
  });
});

describe('a plan doubts', () => {
  test('what the document leaves open about a link', () => {
    const link = { ...sampleLink('26005', '26017', 'UNSTATED'), includesPopulation: null };
    expect(doubtsOf([merge(link)])).toEqual(['0 EXTENT_UNSTATED', '0 POPULATION_UNSTATED']);
  });

  test('a new unit that is formed from nothing', () => {
    expect(doubtsOf([commune({})])).toEqual(['0 BEGINS_FROM_NOTHING']);
  });

  test('an operation that leaves everything as it is', () => {
    expect(doubtsOf([rename('26005', 'Trảng Dài')])).toEqual(['0 CHANGES_NOTHING']);
  });

  test('a code of a list that is no longer in force', () => {
    const operation = { ...recode('26005', '26006'), codeEdition: 'QD124_2004' } as ChangeOperation;
    expect(doubtsOf([operation])).toEqual(['0 EDITION_NOT_IN_FORCE']);
  });

  test('a day for which no source vouches', () => {
    const plan = decree([rename('26005', 'Khác')], old, day('2022-01-01'));
    expect(plan.rehearsal.doubts.map(({ code }) => code)).toEqual(['PRESUMED_ON_DAY']);
    expect(plan.rehearsal.faults).toEqual([]);
  });
});

test('a plan counts the committees and residential areas that lose their unit', () => {
  const dependants = new Map([[id('26005'), { committees: 2, areas: 31 }]]);
  const plan = decree([merge(sampleLink('26005', '26017'))], { ...today, dependants });
  expect(plan.rehearsal.dependants).toEqual([{ unitId: id('26005'), committees: 2, areas: 31 }]);
});

test('a plan alters nothing that it was given', () => {
  const frozen = structuredClone(today);
  decree([rename('26005', 'Khác'), merge(sampleLink('26017', '26377'))], frozen);
  expect(frozen).toEqual(today);
});
