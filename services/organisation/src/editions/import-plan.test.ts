import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type CalendarDay, day } from '@mttq/kernel/calendar-day';
import { rangesOverlap } from '@mttq/kernel/day-range';
import fc from 'fast-check';
import { faultsOfHeirs } from '../lineage/lineage-link.ts';
import {
  districtsEndedOn,
  endOf,
  holdsOn,
  parentLevelsOn,
  presenceOn,
  type UnitVersion,
} from '../units/unit.ts';
import type { EditionTexts } from './edition-files.ts';
import { readEdition } from './edition-reading.ts';
import { type EarlierLists, type ImportPlan, planImport, type TreeRecord } from './import-plan.ts';

const file = (name: string): string =>
  readFileSync(new URL(`./hand-made/${name}.csv`, import.meta.url), 'utf8');
const better: EditionTexts = {
  UNITS_OLD: file('units-old'),
  UNITS_NEW: file('units-new'),
  LINKS: file('links'),
};
const reform = day('2025-07-01');
const editions = { effectiveOn: reform, oldEdition: 'QD124_2004', newEdition: 'QD19_2025' } as const;
const first = { ...editions, oldAsOf: day('2023-04-30'), newAsOf: reform };
const second = { ...editions, oldAsOf: day('2025-03-01'), newAsOf: day('2026-07-01') };
const nothing: TreeRecord = { versions: [], links: [] };
const noLists: EarlierLists = { oldAsOf: null, newAsOf: null };
const firstLists: EarlierLists = { oldAsOf: first.oldAsOf, newAsOf: first.newAsOf };

// A poorer source of April 2023: no extents, a commune that is gone later, an older name, an outdated new code.
const poorer: EditionTexts = {
  UNITS_OLD: `${better.UNITS_OLD.replace('Xã Bản Cầm,Xã', 'Xã Bản Cầm Cũ,Xã').replace(/COMMUNE,20353.*\n/, '')}COMMUNE,02999,Xã Đã Hết,Xã,086\n`,
  UNITS_NEW: better.UNITS_NEW.replace('COMMUNE,20341', 'COMMUNE,20399'),
  LINKS: better.LINKS.replace(/COMMUNE,20353.*\n/, '')
    .replaceAll('20341,Phường Tam Kỳ', '20399,Phường Tam Kỳ')
    .replace(/COMMUNE,00040.*00070.*\n/, '')
    .replaceAll(/FULL|PARTIAL|REMAINDER/g, 'UNSTATED'),
};

const made = { ids: 0 };
const ids = {
  unitId: (known: { edition: string; level: string; code: string; day: string }) =>
    Object.values(known).join('|'),
  newId: () => {
    made.ids += 1;
    return String(made.ids);
  },
};

const plan = (
  texts: EditionTexts,
  parameters: typeof first,
  { record = nothing, earlier = noLists }: { record?: TreeRecord; earlier?: EarlierLists } = {},
): ImportPlan => {
  const { edition, problems } = readEdition(texts, parameters);
  expect(problems).toEqual([]);
  return planImport({ record, edition, parameters, earlier, ids });
};

const applied = (record: TreeRecord, { timelines, lineage }: ImportPlan): TreeRecord => {
  const left = new Set(timelines.flatMap(({ superseded }) => superseded.map(({ versionId }) => versionId)));
  const leftLinks = new Set(lineage.flatMap(({ superseded }) => superseded.map(({ linkId }) => linkId)));
  return {
    versions: [
      ...record.versions.filter(({ versionId }) => !left.has(versionId)),
      ...timelines.flatMap(({ recorded }) => recorded),
    ],
    links: [
      ...record.links.filter(({ linkId }) => !leftLinks.has(linkId)),
      ...lineage.flatMap(({ recorded }) => recorded),
    ],
  };
};

const timelineOf = (record: TreeRecord, code: string, edition: string): UnitVersion[] => {
  const unitId = record.versions.find((one) => one.code === code && one.codeEdition === edition)?.unitId;
  return record.versions.filter((one) => one.unitId === unitId);
};

const isWithoutChange = ({ timelines, lineage }: ImportPlan): boolean =>
  timelines.length === 0 && lineage.length === 0;

const firstRecord = applied(nothing, plan(poorer, first));
const correction = plan(better, second, { record: firstRecord, earlier: firstLists });
const secondRecord = applied(firstRecord, correction);

describe('the first import of an edition', () => {
  test('makes one country above the provinces and knows no start of the old units', () => {
    const [country] = firstRecord.versions.filter((version) => version.level === 'CENTRAL');
    expect(country).toMatchObject({
      code: 'VN',
      unitType: 'COUNTRY',
      fullName: 'Việt Nam',
      parentUnitId: null,
    });
    expect(timelineOf(firstRecord, '10', 'QD124_2004')).toMatchObject([
      { parentUnitId: country?.unitId, validFrom: null, attestedFrom: '2023-04-30' },
    ]);
  });

  test('ends old units with heirs and all districts on the day of the reform, and the others by then', () => {
    const ends = (code: string) => timelineOf(firstRecord, code, 'QD124_2004').map(endOf);
    expect(ends('02914')).toEqual([{ day: reform, certainty: 'EXACT' }]);
    expect(ends('086')).toEqual([{ day: reform, certainty: 'EXACT' }]);
    expect(ends('02999')).toEqual([{ day: reform, certainty: 'BY_THEN' }]);
  });

  test('lets a unit go on when code and name stay and nothing else came or went', () => {
    const unchanged = timelineOf(firstRecord, '00859', 'QD19_2025');
    expect(unchanged.map((version) => [version.codeEdition, version.validUntil])).toEqual([
      ['QD124_2004', reform],
      ['QD19_2025', null],
    ]);
    expect(timelineOf(firstRecord, '02926', 'QD19_2025')).toHaveLength(1);
    expect(timelineOf(firstRecord, '20399', 'QD19_2025')).toMatchObject([
      { validFrom: reform, attestedFrom: reform },
    ]);
  });

  test('keeps an extent that no source states apart from FULL', () => {
    expect(new Set(firstRecord.links.map((link) => link.extent))).toEqual(new Set(['UNSTATED']));
  });

  test('is one event a unit and one a giver of lineage', () => {
    const { timelines, lineage, report } = plan(better, { ...first, oldAsOf: second.oldAsOf });
    expect(new Set(timelines.map(({ unitId }) => unitId)).size).toBe(timelines.length);
    expect(new Set(lineage.map(({ unitId }) => unitId)).size).toBe(lineage.length);
    expect(report).toMatchObject({ unitsCreated: 1 + 37 + 19 - 2, unitsGoingOn: 2, linksCreated: 38 });
  });
});

describe('a better source over a poorer one', () => {
  test('states extents, adds missing links and withdraws none that hold', () => {
    expect(correction.report).toMatchObject({ linksCreated: 2, linksCorrected: 36, linksWithdrawn: 0 });
    const split = secondRecord.links.filter((link) => link.fromUnitId.includes('|00634|'));
    expect(split.map((link) => link.extent)).toEqual(Array(5).fill('PARTIAL'));
  });

  test('ends a unit that the later list does not name by the day of that list, and invents no day', () => {
    const [gone] = timelineOf(secondRecord, '02999', 'QD124_2004') as [UnitVersion];
    expect(gone).toMatchObject({
      attestedFrom: '2023-04-30',
      attestedUntil: '2023-05-01',
      validUntil: '2025-03-01',
    });
    expect(presenceOn(gone, day('2024-01-01'))).toBe('PRESUMED');
  });

  test('first saw a unit after the earlier list, from which it may have begun', () => {
    expect(timelineOf(secondRecord, '20353', 'QD124_2004')).toMatchObject([
      { validFrom: '2023-05-01', attestedFrom: '2025-03-01', validUntil: reform, attestedUntil: reform },
    ]);
  });

  test('knows of another name only that it held by the day of the later list', () => {
    expect(timelineOf(secondRecord, '02914', 'QD124_2004')).toMatchObject([
      { fullName: 'Xã Bản Cầm Cũ', validUntil: '2025-03-01', attestedUntil: '2023-05-01' },
      { fullName: 'Xã Bản Cầm', validFrom: '2025-03-01', attestedUntil: reform },
    ]);
  });

  test('corrects the code of a unit that it finds by name below the same parent', () => {
    const before = timelineOf(firstRecord, '20399', 'QD19_2025');
    const after = timelineOf(secondRecord, '20341', 'QD19_2025');
    expect(after.map((version) => version.unitId)).toEqual(before.map((version) => version.unitId));
    expect(after).toMatchObject([{ code: '20341', validFrom: reform }]);
  });

  test('keeps the spelling on record and reports the other one', () => {
    const spelled = {
      ...better,
      UNITS_OLD: better.UNITS_OLD.replace('Phường Lý Thái Tổ', 'Phường Lý Thái Tô'),
    };
    const { report } = plan(spelled, second, { record: secondRecord, earlier: firstLists });
    expect(report.spellings).toEqual([
      { code: '00058', recorded: 'Phường Lý Thái Tổ', listed: 'Phường Lý Thái Tô' },
    ]);
    expect(report.unitsCorrected).toBe(0);
  });

  test('takes nothing from the record when its own extents are not stated', () => {
    const unstated = { ...better, LINKS: better.LINKS.replaceAll(/FULL|PARTIAL|REMAINDER/g, 'UNSTATED') };
    expect(isWithoutChange(plan(unstated, second, { record: secondRecord, earlier: firstLists }))).toBe(true);
  });

  test('leaves a change that is on record on its true day, and knows others only by the day of the list', () => {
    const reclassified = (text: string) => text.replace('Xã Phong Hải,Xã,15', 'Phường Phong Hải,Phường,15');
    const later = { ...better, UNITS_NEW: reclassified(better.UNITS_NEW) };
    const blind = applied(secondRecord, plan(later, second, { record: secondRecord, earlier: firstLists }));
    expect(timelineOf(blind, '02902', 'QD19_2025').map((version) => version.validFrom)).toEqual([
      reform,
      second.newAsOf,
    ]);
    const trueDay = day('2026-04-30');
    const versions = secondRecord.versions.flatMap((version) =>
      version.code === '02902' && version.codeEdition === 'QD19_2025'
        ? [
            { ...version, validUntil: trueDay, attestedUntil: trueDay },
            {
              ...version,
              versionId: 'known',
              unitType: 'WARD' as const,
              fullName: 'Phường Phong Hải',
              validFrom: trueDay,
              attestedFrom: trueDay,
            },
          ]
        : [version],
    );
    const informed = plan(later, second, { record: { ...secondRecord, versions }, earlier: firstLists });
    expect(isWithoutChange(informed)).toBe(true);
  });

  test('is refused where it contradicts the record', () => {
    const versions = secondRecord.versions.map((version) =>
      version.code === '00013'
        ? { ...version, validUntil: day('2024-06-01'), attestedUntil: day('2024-06-01') }
        : version,
    );
    const taken: UnitVersion = {
      ...(versions.find((version) => version.code === '00013') as UnitVersion),
      versionId: 'taken',
      unitId: 'another',
      validFrom: day('2025-04-01'),
      attestedFrom: day('2025-04-01'),
      validUntil: null,
      attestedUntil: null,
    };
    const { problems } = plan(better, second, {
      record: { ...secondRecord, versions: [...versions, taken] },
      earlier: firstLists,
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'RECORD_OVERLAP', file: 'UNITS_OLD', row: 19 }),
    );
  });
});

const days: CalendarDay[] = [
  '2023-04-30',
  '2024-08-01',
  '2025-03-01',
  '2025-06-30',
  '2025-07-01',
  '2026-08-01',
].map(day);

const expectLawful = ({ versions, links }: TreeRecord): void => {
  const overlap = (one: UnitVersion, other: UnitVersion): boolean =>
    one !== other &&
    rangesOverlap(
      { from: one.validFrom, until: one.validUntil },
      { from: other.validFrom, until: other.validUntil },
    );
  const noneOverlaps = (group: UnitVersion[]) =>
    group.every((one) => !group.some((other) => overlap(one, other)));
  for (const group of Map.groupBy(versions, (one) => one.unitId).values())
    expect(noneOverlaps(group)).toBe(true);
  const byCode = Map.groupBy(versions, (one) => `${one.codeEdition} ${one.level} ${one.code}`);
  for (const group of byCode.values()) expect(noneOverlaps(group)).toBe(true);
  for (const asOf of days) {
    const valid = new Map(versions.filter((one) => holdsOn(one, asOf)).map((one) => [one.unitId, one]));
    for (const one of valid.values()) {
      if (asOf >= districtsEndedOn) expect(one.level).not.toBe('DISTRICT');
      const parent = one.parentUnitId === null ? undefined : valid.get(one.parentUnitId)?.level;
      expect(parent === undefined ? [] : [parent]).toEqual(parentLevelsOn(one.level, asOf));
    }
  }
  for (const heirs of Map.groupBy(links, (link) => link.fromUnitId).values())
    expect(faultsOfHeirs(heirs)).toEqual([]);
};

// A small edition made at random: provinces with districts and communes before, communes right below provinces after.
const randomEdition = fc.record({
  districts: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }),
  renamed: fc.array(fc.nat(9), { maxLength: 3 }),
  dropped: fc.array(fc.nat(9), { maxLength: 3 }),
  splits: fc.array(fc.nat(9), { maxLength: 4 }),
  stated: fc.boolean(),
});
type Random = typeof randomEdition extends fc.Arbitrary<infer Value> ? Value : never;

const textsOf = ({ districts, renamed, dropped, splits, stated }: Random): EditionTexts => {
  const communes = districts
    .flatMap((size, district) => Array.from({ length: size }, () => String(101 + district)))
    .map((parent, at) => ({ parent, at, code: String(10_001 + at) }))
    .filter(({ at }) => at === 0 || !dropped.includes(at));
  const extent = (word: string) => (stated ? word : 'UNSTATED');
  const heir = (at: number) => (at % 2 === 0 ? '10001' : '20001');
  const newName = (code: string) => `${code},Xã Mới ${code}`;
  const old = communes.map(
    ({ parent, at, code }) =>
      `COMMUNE,${code},Xã ${renamed.includes(at) ? 'Tên khác' : 'Tên'} ${at},Xã,${parent}`,
  );
  const links = communes.flatMap(({ at, code }) =>
    splits.includes(at)
      ? ['10001', '20001'].map((to) => `COMMUNE,${code},x,${newName(to)},${extent('PARTIAL')}`)
      : [`COMMUNE,${code},x,${newName(heir(at))},${extent('FULL')}`],
  );
  const oldDistricts = districts.map((_, at) => `DISTRICT,${101 + at},Huyện ${at},Huyện,11`);
  const lines = (header: string, rows: string[]) => `${[header, ...rows].join('\n')}\n`;
  const unitHeader = 'level,code,full_name,type,parent_code';
  const province = 'PROVINCE,11,Tỉnh Một,Tỉnh,';
  return {
    UNITS_OLD: lines(unitHeader, [province, ...oldDistricts, ...old]),
    UNITS_NEW: lines(unitHeader, [
      province,
      ...['10001', '20001'].map((code) => `COMMUNE,${newName(code)},Xã,11`),
    ]),
    LINKS: lines('level,from_code,from_name,to_code,to_name,extent', [
      `PROVINCE,11,Tỉnh Một,11,Tỉnh Một,${extent('FULL')}`,
      ...links,
    ]),
  };
};

describe('every pair of editions', () => {
  test('leaves a lawful record (ORG-1 to ORG-5), changes nothing the second time and keeps what was known before', () => {
    fc.assert(
      fc.property(randomEdition, randomEdition, (poor, rich) => {
        const one = plan(textsOf(poor), first);
        const known = applied(nothing, one);
        expectLawful(known);
        expect(isWithoutChange(plan(textsOf(poor), first, { record: known }))).toBe(true);
        const two = plan(textsOf(rich), second, { record: known, earlier: firstLists });
        expect(two.problems).toEqual([]);
        const corrected = applied(known, two);
        expectLawful(corrected);
        const again = plan(textsOf(rich), second, { record: corrected, earlier: firstLists });
        expect(isWithoutChange(again)).toBe(true);
        const superseded = two.timelines.flatMap((change) => change.superseded);
        for (const version of superseded) expect(known.versions).toContainEqual(version);
        // What vouched for a day of the first list still does: a better source moves no certain past.
        for (const before of known.versions.filter((version) => holdsOn(version, first.oldAsOf)))
          expect(
            corrected.versions.some((now) => now.unitId === before.unitId && holdsOn(now, first.oldAsOf)),
          ).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
