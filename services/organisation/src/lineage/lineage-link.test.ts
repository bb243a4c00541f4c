import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import fc from 'fast-check';
import { type Extent, extents, faultsOfHeirs, type LineageLink } from './lineage-link.ts';

const linkTo = (extent: Extent, toUnitId: string): LineageLink => ({
  linkId: `${extent}-${toUnitId}`,
  fromUnitId: 'old',
  toUnitId,
  extent,
  includesPopulation: true,
  effectiveOn: day('2025-07-01'),
  article: null,
  clause: null,
});

const heirs = (...given: Extent[]): LineageLink[] =>
  given.map((extent, index) => linkTo(extent, `heir-${index}`));

describe('the heirs of an old unit (ORG-4)', () => {
  test.each<[string, Extent[], string[]]>([
    ['one heir of all of it', ['FULL'], []],
    ['a part and the rest', ['PARTIAL', 'REMAINDER'], []],
    ['several parts', ['PARTIAL', 'PARTIAL', 'PARTIAL'], []],
    ['an heir whose extent no source states', ['UNSTATED'], []],
    ['a part beside an unstated extent', ['PARTIAL', 'UNSTATED'], []],
    ['all of it beside a part', ['FULL', 'PARTIAL'], ['FULL_WITH_OTHERS']],
    ['all of it twice', ['FULL', 'FULL'], ['FULL_WITH_OTHERS']],
    ['all of it beside an unstated extent', ['FULL', 'UNSTATED'], ['FULL_WITH_OTHERS']],
    ['a part alone', ['PARTIAL'], ['LONE_PART']],
    ['the rest alone', ['REMAINDER'], ['LONE_PART']],
    ['the rest twice', ['PARTIAL', 'REMAINDER', 'REMAINDER'], ['SEVERAL_REMAINDERS']],
  ])('judges %s', (_, given, faults) => {
    expect(faultsOfHeirs(heirs(...given))).toEqual(faults);
  });

  test('refuses one heir named twice', () => {
    expect(faultsOfHeirs([linkTo('PARTIAL', 'a'), linkTo('REMAINDER', 'a')])).toEqual(['SAME_HEIR_TWICE']);
  });

  test('accepts exactly one FULL, or two and more parts with at most one rest', () => {
    const stated = fc.array(fc.constantFrom(...extents.filter((extent) => extent !== 'UNSTATED')), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(stated, (given) => {
        const count = (wanted: Extent) => given.filter((extent) => extent === wanted).length;
        const isOne = given.length === 1 && count('FULL') === 1;
        const isParts = count('FULL') === 0 && given.length > 1 && count('REMAINDER') <= 1;
        expect(faultsOfHeirs(heirs(...given)).length === 0).toBe(isOne || isParts);
      }),
    );
  });

  test('does not depend on the order in which the links are given', () => {
    const anyHeirs = fc
      .array(fc.tuple(fc.constantFrom(...extents), fc.constantFrom('a', 'b', 'c')), {
        minLength: 1,
        maxLength: 5,
      })
      .map((given) => given.map(([extent, to]) => linkTo(extent, to)));
    fc.assert(
      fc.property(anyHeirs, (links) => {
        expect(faultsOfHeirs(links.toReversed())).toEqual(faultsOfHeirs(links));
      }),
    );
  });
});
