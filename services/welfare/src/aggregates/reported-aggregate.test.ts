import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { type GivenAggregate, keeps, readAggregate } from './reported-aggregate.ts';

const given: GivenAggregate = {
  indicator: 'HOUSES_NEW_OR_REPAIRED',
  nature: 'RESULT',
  keeperUnitId: 'k',
  unitId: 'u',
  isUnitInferred: false,
  referenceOn: day('2019-07-20'),
  placeText: null,
  precision: 'YEAR',
  periodFrom: day('2009-01-01'),
  periodTo: day('2018-12-31'),
  value: '1552',
  measureUnit: 'HOUSE',
  comparator: 'EXACT',
  originalText: 'xây mới và sửa chữa 1.552 nhà Đại đoàn kết',
  documentId: null,
  sourceLabel: 'Báo cáo 10 năm, 2019',
};

describe('a figure of a document', () => {
  test('is taken as given, texts in one form', () => {
    expect(readAggregate({ ...given, originalText: '  a\n b ' })).toEqual({ ...given, originalText: 'a b' });
  });

  test('stays unknown when the document leaves it open', () => {
    expect(readAggregate({ ...given, value: null })).toMatchObject({ value: null });
  });

  test.each([
    ['dots as thousands separators', { value: '1.552.000' }],
    ['half a house', { value: '1552.5' }],
    ['a negative count', { value: '-1' }],
    ['more than 100 per cent', { value: '100.01', measureUnit: 'PERCENT' }],
    ['an empty value', { value: '' }],
    ['a year that begins in February', { periodFrom: '2009-02-01' }],
    ['a quarter of two months', { precision: 'QUARTER', periodFrom: '2018-10-01', periodTo: '2018-11-30' }],
    [
      'a month that ends on the 30th of 31',
      { precision: 'MONTH', periodFrom: '2018-12-01', periodTo: '2018-12-30' },
    ],
    ['an end before the beginning', { precision: 'DAY', periodTo: '2008-12-31' }],
    ['no place at all', { unitId: null }],
    ['an inferred unit that is not given', { unitId: null, placeText: 'một huyện', isUnitInferred: true }],
    ['no words of the document', { originalText: ' ' }],
    ['no source', { sourceLabel: '' }],
    ['a lower-case indicator', { indicator: 'houses' }],
  ])('is refused with %s', (_title, change) => {
    expect(readAggregate({ ...given, ...change } as GivenAggregate)).toMatchObject({
      refused: 'AggregateNotValid',
    });
  });

  test.each([
    ['19.37', 'PERCENT'],
    ['-14.59', 'PERCENTAGE_POINT'],
    ['46091000000', 'VND'],
    ['2700000.5', 'WORKDAY'],
  ])('takes %s in %s', (value, measureUnit) => {
    expect(readAggregate({ ...given, value, measureUnit } as GivenAggregate)).toMatchObject({ value });
  });

  test('is kept by its unit or one above it, on the day of reference or today', () => {
    expect(keeps('a', ['/vn/a/b/'])).toBe(true);
    expect(keeps('a', [undefined, '/vn/a/b/'])).toBe(true);
    expect(keeps('a', ['/vn/aa/b/', undefined])).toBe(false);
  });
});
