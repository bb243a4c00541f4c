import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CountedVersion, countingSteps } from './counting.ts';

const days = ['2023-04-30', '2025-01-01', '2025-07-01', '2026-04-30', '2027-01-01'];
const day = fc.constantFrom(null, ...days);
const version: fc.Arbitrary<CountedVersion> = fc.record({
  level: fc.constantFrom('PROVINCE', 'COMMUNE'),
  unitType: fc.constantFrom('WARD', 'TOWN'),
  parentUnitId: fc.constantFrom(null, 'north', 'south'),
  validFrom: day,
  validUntil: day,
});

const holds = ({ validFrom, validUntil }: CountedVersion, asOf: string): boolean =>
  (validFrom === null || validFrom <= asOf) && (validUntil === null || asOf < validUntil);

const countAt = (versions: readonly CountedVersion[], asOf: string, place: string | null): number =>
  versions.filter((one) => holds(one, asOf) && (place === null || one.parentUnitId === place)).length;

const sumAt = (steps: ReturnType<typeof countingSteps>, asOf: string, place: string | null): number =>
  steps
    .filter((step) => step.parentUnitId === place && (step.day === '-infinity' || step.day <= asOf))
    .reduce((sum, { delta }) => sum + delta, 0);

describe('counting units by day', () => {
  test('the sum of steps up to a day is the number of versions that hold on that day', () => {
    fc.assert(
      fc.property(
        fc.array(version, { maxLength: 30 }),
        fc.constantFrom('1900-01-01', ...days),
        (versions, asOf) => {
          const steps = countingSteps([], versions);
          for (const place of [null, 'north', 'south'])
            expect(sumAt(steps, asOf, place)).toBe(countAt(versions, asOf, place));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('what leaves the record takes back exactly what it brought', () => {
    fc.assert(
      fc.property(fc.array(version), fc.array(version), (superseded, recorded) => {
        const there = countingSteps([], superseded);
        const change = countingSteps(superseded, recorded);
        const after = countingSteps([], recorded);
        for (const asOf of days)
          expect(sumAt(there, asOf, null) + sumAt(change, asOf, null)).toBe(sumAt(after, asOf, null));
      }),
    );
  });

  test('a version without a single day does not count', () => {
    const empty = {
      level: 'COMMUNE',
      unitType: 'WARD',
      parentUnitId: null,
      validFrom: days[2] ?? '',
      validUntil: days[1] ?? '',
    };
    expect(countingSteps([], [empty])).toEqual([]);
  });

  test('a mere change of name changes no count', () => {
    const ward = {
      level: 'COMMUNE',
      unitType: 'WARD',
      parentUnitId: 'north',
      validFrom: null,
      validUntil: null,
    };
    expect(countingSteps([ward], [ward])).toEqual([]);
  });
});
