import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { checkRule, doubleHelpFound, type EarlierHelp, overlapsOf } from './double-help.ts';

const earlier: EarlierHelp = {
  caseId: 'c',
  unitId: 'u',
  purpose: 'HOUSE_NEW',
  source: 'FUND',
  fundId: 'f',
  amount: 50_000_000n,
  decidedOn: day('2020-06-15'),
  state: 'SETTLED',
  matchedBy: ['CITIZEN_ID'],
};
const decision = {
  purpose: 'HOUSE_REPAIR',
  source: 'BUDGET',
  fundId: null,
  decidedOn: day('2024-01-01'),
} as const;
const rules = (change: object, help: Partial<EarlierHelp> = {}) =>
  overlapsOf({ ...decision, ...change }, [{ ...earlier, ...help }], 8).map(({ rule }) => rule);

describe('double help', () => {
  test('is a second house within the years of the rule, from whomever', () => {
    expect(rules({})).toEqual(['HOUSE_WITHIN_YEARS']);
    expect(rules({ decidedOn: day('2028-06-14') })).toEqual(['HOUSE_WITHIN_YEARS']);
    expect(rules({ decidedOn: day('2028-06-15') })).toEqual([]);
    // A decision that is recorded late counts by its day as well.
    expect(rules({ decidedOn: day('2013-01-01') })).toEqual(['HOUSE_WITHIN_YEARS']);
  });

  test('is the same purpose in the same year from the same source', () => {
    const gift = { purpose: 'TET_GIFT', source: 'FUND', fundId: 'f', decidedOn: day('2020-01-10') } as const;
    expect(rules(gift, { purpose: 'TET_GIFT' })).toEqual(['SAME_PURPOSE_YEAR_SOURCE']);
    expect(rules({ ...gift, fundId: 'other' }, { purpose: 'TET_GIFT' })).toEqual([]);
    expect(rules({ ...gift, decidedOn: day('2021-01-10') }, { purpose: 'TET_GIFT' })).toEqual([]);
    expect(rules({ ...gift, purpose: 'MEDICAL' }, { purpose: 'TET_GIFT' })).toEqual([]);
    expect(rules(gift)).toEqual([]);
  });

  test('is refused with what was given before', () => {
    const overlaps = overlapsOf(decision, [earlier], 8);
    expect(doubleHelpFound(overlaps)).toMatchObject({
      refused: 'DoubleHelpFound',
      overlaps: [{ caseId: 'c' }],
    });
  });

  test.each([0, 51, 1.5])('knows no rule of %p years', (years) => {
    expect(checkRule(years, 'nguồn')).toMatchObject({ refused: 'DoubleHelpRuleNotValid' });
    expect(checkRule(8, '')).toMatchObject({ refused: 'DoubleHelpRuleNotValid' });
    expect(checkRule(8, 'nguồn')).toBeUndefined();
  });
});
