import { describe, expect, test } from '@jest/globals';
import { addDays, type CalendarDay, day } from '@mttq/kernel/calendar-day';
import { containsDay } from '@mttq/kernel/day-range';
import fc from 'fast-check';
import { holdsOn, type UnitVersion } from '../units/unit.ts';
import { changeTimeline, endTimeline, inOrder, type TimelineChange } from './timeline.ts';

const anchor = day('2020-01-01');
const version = (given: Partial<UnitVersion>): UnitVersion => ({
  versionId: 'v1',
  unitId: 'u1',
  code: '02926',
  codeEdition: 'QD124_2004',
  level: 'COMMUNE',
  unitType: 'COMMUNE',
  name: 'Xuân Quang',
  fullName: 'Xã Xuân Quang',
  parentUnitId: 'p1',
  validFrom: anchor,
  validUntil: null,
  attestedFrom: anchor,
  attestedUntil: null,
  ...given,
});

const ids = () => {
  let count = 0;
  return () => `new-${++count}`;
};

const after = (versions: readonly UnitVersion[], change: Omit<TimelineChange, 'unitId'>): UnitVersion[] => {
  const gone = new Set(change.superseded.map(({ versionId }) => versionId));
  return inOrder([...versions.filter(({ versionId }) => !gone.has(versionId)), ...change.recorded]);
};

const holding = (versions: readonly UnitVersion[], on: CalendarDay) =>
  versions.filter((one) => holdsOn(one, on));

// A timeline of 1–4 versions, with open and uncertain ends, around the years 2020–2022.
const timelines = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 5 }),
    names: fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 5, maxLength: 5 }),
    startKnown: fc.boolean(),
    endKnown: fc.boolean(),
    slack: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ cuts, names, startKnown, endKnown, slack }): UnitVersion[] => {
    const days = cuts.toSorted((left, right) => left - right).map((offset) => addDays(anchor, offset));
    const bounds = endKnown && days.length > 1 ? days : [...days, null];
    return bounds.slice(0, -1).map((from, index) => {
      const start = from as CalendarDay;
      const until = bounds[index + 1] ?? null;
      const isLast = index === bounds.length - 2;
      const attestedUntil =
        until && isLast && addDays(until, -slack) > start ? addDays(until, -slack) : until;
      return version({
        versionId: `old-${index}`,
        name: names[index] ?? 'A',
        validFrom: index === 0 && !startKnown ? null : start,
        validUntil: until,
        attestedFrom: start,
        attestedUntil,
      });
    });
  });
const anyDay = fc.integer({ min: -30, max: 960 }).map((offset) => addDays(anchor, offset));

// Nothing can differ between two bounds: the days at each bound and around it stand for all days.
const probesOf = (versions: readonly UnitVersion[], on: CalendarDay): CalendarDay[] => {
  const bounds = versions.flatMap((one) => [
    one.validFrom,
    one.validUntil,
    one.attestedFrom,
    one.attestedUntil,
  ]);
  const known = new Set([on, ...bounds.filter((bound) => bound !== null)]);
  return [...known].flatMap((bound) => [addDays(bound, -1), bound, addDays(bound, 1)]);
};

const keepsTheRules = (versions: readonly UnitVersion[], probes: readonly CalendarDay[]): void => {
  for (const one of versions) {
    if (one.validFrom && one.validUntil) expect(one.validFrom < one.validUntil).toBe(true);
    if (one.attestedUntil) expect(one.attestedFrom < one.attestedUntil).toBe(true);
    if (one.validFrom) expect(one.validFrom <= one.attestedFrom).toBe(true);
    if (one.validUntil) expect((one.attestedUntil ?? '9999') <= one.validUntil).toBe(true);
  }
  expect(probes.filter((probe) => holding(versions, probe).length > 1)).toEqual([]);
};

describe('laws of the timeline', () => {
  test('a change alters nothing before its day, keeps every covered day covered, and gives new ids', () => {
    fc.assert(
      fc.property(timelines, anyDay, (versions, on) => {
        const change = changeTimeline(versions, { day: on, attributes: { name: 'Z' } }, ids());
        const changed = after(versions, change);
        const probes = probesOf([...versions, ...changed], on);
        keepsTheRules(changed, probes);
        const nameOn = (all: readonly UnitVersion[]) => (probe: CalendarDay) => holding(all, probe)[0]?.name;
        const isCovered = (all: readonly UnitVersion[]) => (probe: CalendarDay) =>
          holding(all, probe).length > 0;
        const earlier = probes.filter((probe) => probe < on);
        expect(earlier.map(nameOn(changed))).toEqual(earlier.map(nameOn(versions)));
        expect(probes.map(isCovered(changed))).toEqual(probes.map(isCovered(versions)));
        if (holding(versions, on).length > 0) expect(holding(changed, on)[0]?.name).toBe('Z');
        expect(change.recorded.every(({ versionId }) => versionId.startsWith('new-'))).toBe(true);
      }),
    );
  });

  test('an end alters nothing before its day and leaves nothing from it on', () => {
    fc.assert(
      fc.property(timelines, anyDay, (versions, on) => {
        const ended = after(versions, endTimeline(versions, on, ids()));
        const probes = probesOf([...versions, ...ended], on);
        keepsTheRules(ended, probes);
        expect(probes.map((probe) => holding(ended, probe)[0]?.name)).toEqual(
          probes.map((probe) => (probe < on ? holding(versions, probe)[0]?.name : undefined)),
        );
      }),
    );
  });

  test('days for which a source vouched stay vouched for', () => {
    const isVouched = (versions: readonly UnitVersion[], on: CalendarDay) =>
      versions.some((one) => containsDay({ from: one.attestedFrom, until: one.attestedUntil }, on));
    fc.assert(
      fc.property(timelines, anyDay, (versions, on) => {
        const changed = after(
          versions,
          changeTimeline(versions, { day: on, attributes: { code: 'x' } }, ids()),
        );
        const vouched = probesOf([...versions, ...changed], on).filter((probe) => isVouched(versions, probe));
        expect(vouched.filter((probe) => !isVouched(changed, probe))).toEqual([]);
      }),
    );
  });
});

describe('a change recorded late', () => {
  const renamedLater = [
    version({ validUntil: day('2021-01-01'), attestedUntil: day('2021-01-01') }),
    version({
      versionId: 'v2',
      name: 'Phong Niên',
      validFrom: day('2021-01-01'),
      attestedFrom: day('2021-01-01'),
    }),
  ];

  test('does not undo what a later version changes itself', () => {
    const change = changeTimeline(
      renamedLater,
      { day: day('2020-06-01'), attributes: { name: 'Trì Quang' } },
      ids(),
    );
    expect(change.superseded.map(({ versionId }) => versionId)).toEqual(['v1']);
    expect(change.recorded.map(({ name }) => name)).toEqual(['Xuân Quang', 'Trì Quang']);
  });

  test('reaches the later versions with what they do not change', () => {
    const change = changeTimeline(
      renamedLater,
      { day: day('2020-06-01'), attributes: { code: '02999' } },
      ids(),
    );
    expect(after(renamedLater, change).map(({ code, name }) => `${code} ${name}`)).toEqual([
      '02926 Xuân Quang',
      '02999 Xuân Quang',
      '02999 Phong Niên',
    ]);
  });

  test('does not touch a name that came back after another one', () => {
    const cameBack = [
      ...renamedLater.map((one) =>
        one.versionId === 'v2'
          ? { ...one, validUntil: day('2022-01-01'), attestedUntil: day('2022-01-01') }
          : one,
      ),
      version({ versionId: 'v3', validFrom: day('2022-01-01'), attestedFrom: day('2022-01-01') }),
    ];
    const change = changeTimeline(
      cameBack,
      { day: day('2020-06-01'), attributes: { name: 'Trì Quang' } },
      ids(),
    );
    expect(holding(after(cameBack, change), day('2022-06-01'))[0]?.name).toBe('Xuân Quang');
  });
});

test('a unit that ends before any source vouched for it keeps the time before its end', () => {
  const presumed = version({ validFrom: null, attestedFrom: day('2023-04-01') });
  const { recorded } = endTimeline([presumed], day('2020-05-01'), ids());
  expect(recorded).toEqual([
    {
      ...presumed,
      versionId: 'new-1',
      validUntil: '2020-05-01',
      attestedFrom: '2020-04-30',
      attestedUntil: '2020-05-01',
    },
  ]);
});
