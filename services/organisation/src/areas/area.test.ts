import { describe, expect, test } from '@jest/globals';
import { addDays, day } from '@mttq/kernel/calendar-day';
import { rangesOverlap } from '@mttq/kernel/day-range';
import fc from 'fast-check';
import { type AreaVersion, changeArea, endArea, versionOn } from './area.ts';
import { checkConsents, checkHeirs } from './area-change.ts';

const start = day('2020-01-01');
const first: AreaVersion = {
  versionId: 'v0',
  areaId: 'area',
  areaKind: 'THON',
  name: 'Thử Nghiệm',
  communeUnitId: 'commune',
  validFrom: start,
  validUntil: null,
};

const counter = () => {
  let next = 0;
  return () => {
    next += 1;
    return `v${next}`;
  };
};

describe('the timeline of a residential area', () => {
  test('has at most one version a day and shows each change from its day on, whatever is changed and ended', () => {
    const steps = fc.array(
      fc.record({
        kind: fc.constantFrom('rename' as const, 'end' as const),
        offset: fc.integer({ min: 1, max: 400 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (tried) => {
        const newId = counter();
        let versions: AreaVersion[] = [first];
        for (const [index, { kind, offset }] of tried.entries()) {
          const on = addDays(start, offset);
          const before = versionOn(versions, addDays(on, -1));
          const name = `Tên ${index}`;
          const change =
            kind === 'end'
              ? endArea(versions, on, newId)
              : changeArea(versions, { day: on, attributes: { name } }, newId);
          const gone = new Set(change.superseded.map(({ versionId }) => versionId));
          versions = [...versions.filter(({ versionId }) => !gone.has(versionId)), ...change.recorded];
          expect(versionOn(versions, addDays(on, -1))?.name).toBe(before?.name);
          const after = versionOn(versions, on);
          if (kind === 'end') expect(after).toBeUndefined();
          else if (after !== undefined) expect(after.name).toBe(name);
        }
        for (const left of versions)
          for (const right of versions)
            if (left.versionId < right.versionId)
              expect(
                rangesOverlap(
                  { from: left.validFrom, until: left.validUntil },
                  { from: right.validFrom, until: right.validUntil },
                ),
              ).toBe(false);
      }),
    );
  });
});

const consent = (areaId: string, inFavour: number, total = 100) => ({
  areaId,
  asked: 'HOUSEHOLDS' as const,
  total,
  inFavour,
});

describe('a change of residential areas', () => {
  test('needs more than half of each area involved: half is not enough', () => {
    expect(checkConsents(['a', 'b'], [consent('a', 51), consent('b', 99)])).toBeUndefined();
    expect(checkConsents(['a', 'b'], [consent('a', 50), consent('b', 99)])).toMatchObject({
      refused: 'ConsentMissing',
    });
    expect(checkConsents(['a', 'b'], [consent('a', 51)])).toMatchObject({ refused: 'ConsentMissing' });
    expect(checkConsents(['a'], [consent('a', 101)])).toMatchObject({ refused: 'ConsentMissing' });
  });

  const known = new Set(['a', 'b', 'new', 'other']);
  const heir = (
    fromAreaId: string,
    toAreaId: string,
    extent: 'FULL' | 'PARTIAL' | 'REMAINDER' | 'UNSTATED',
  ) => ({
    fromAreaId,
    toAreaId,
    extent,
  });

  test('merges two areas into one of them or into a new one', () => {
    const into = (to: string) => [heir('a', to, 'FULL'), heir('b', to, 'FULL')];
    expect(checkHeirs('MERGE', { from: ['a', 'b'], known, heirs: into('new') })).toBeUndefined();
    expect(checkHeirs('MERGE', { from: ['a', 'b'], known, heirs: into('a') })).toBeUndefined();
  });

  test('splits an area into parts, one of which may be the remainder', () => {
    const heirs = [heir('a', 'a', 'REMAINDER'), heir('a', 'new', 'PARTIAL')];
    expect(checkHeirs('SPLIT', { from: ['a'], known, heirs })).toBeUndefined();
  });

  test.each([
    ['a lone part', 'MERGE', [heir('a', 'new', 'PARTIAL'), heir('b', 'new', 'FULL')]],
    ['a full heir beside another', 'SPLIT', [heir('a', 'new', 'FULL'), heir('a', 'other', 'PARTIAL')]],
    ['two remainders', 'SPLIT', [heir('a', 'new', 'REMAINDER'), heir('a', 'other', 'REMAINDER')]],
    ['an area left out', 'MERGE', [heir('a', 'new', 'FULL')]],
    ['an unknown heir', 'MERGE', [heir('a', 'x', 'FULL'), heir('b', 'x', 'FULL')]],
    ['a merger that makes no fewer areas', 'MERGE', [heir('a', 'a', 'FULL'), heir('b', 'b', 'FULL')]],
  ] as const)('is refused with %s', (_, kind, heirs) => {
    const from = kind === 'MERGE' ? ['a', 'b'] : ['a'];
    expect(checkHeirs(kind, { from, known, heirs })).toMatchObject({ refused: 'HeirsNotValid' });
  });
});
