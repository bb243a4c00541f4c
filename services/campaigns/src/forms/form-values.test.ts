import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { findOutliers, readValues, readWhole, shownValues } from './form-values.ts';
import { checkForm, type FormField, type ReportForm } from './report-form.ts';

const field = (key: string, type: FormField['type'], more: Partial<FormField> = {}): FormField => ({
  key,
  section: 'work',
  label: key,
  type,
  isRequired: false,
  min: null,
  max: null,
  choices: [],
  numerator: null,
  denominator: null,
  ...more,
});

const form: ReportForm = {
  id: 'v1',
  formId: 'f',
  key: 'HOUSES',
  version: 1,
  title: 'Nhà Đại đoàn kết',
  unitId: 'u',
  path: '/u/',
  periodKind: 'MONTH',
  asks: ['AREA'],
  due: { monthsAfter: 0, day: 25 },
  sections: [{ key: 'work', title: 'Kết quả' }],
  fields: [
    field('houses', 'COUNT', { isRequired: true, max: '1000' }),
    field('new_houses', 'COUNT'),
    field('repaired', 'COUNT'),
    field('money', 'MONEY'),
    field('note', 'TEXT'),
    field('rating', 'CHOICE', { choices: ['Tốt', 'Khá'] }),
    field('reporter', 'PERSONAL'),
    field('month', 'IDENTITY'),
  ],
  rules: [
    { key: 'NEW_AND_REPAIRED', kind: 'PARTS_EQUAL', whole: 'houses', parts: ['new_houses', 'repaired'] },
  ],
  validFrom: day('2026-01-01'),
  documentId: null,
};

const enter = (values: Readonly<Record<string, string>>, isDraft = false) =>
  readValues(
    form,
    Object.entries(values).map(([key, value]) => ({ key, value })),
    isDraft,
  );

const rulesOf = (values: Readonly<Record<string, string>>, isDraft = false) =>
  enter(values, isDraft).violations.map(({ fieldKey, rule }) => `${fieldKey} ${rule}`);

describe('a number as people write it', () => {
  test.each([
    ['46.091.000.000 đồng', '46091000000'],
    ['3.862.000.000đ', '3862000000'],
    ['1.552.', '1552'],
    ['02', '2'],
    [' 12 ', '12'],
    ['0', '0'],
  ])('%j is %s', (text, digits) => {
    expect(readWhole(text)).toBe(digits);
  });

  test.each(['19,37%', '12/21 xã', 'trên 200', '-3', '1.5', '1,5', '46.09.000', '1e9', '', '9'.repeat(19)])(
    '%j is none',
    (text) => {
      expect(readWhole(text)).toBeUndefined();
    },
  );
});

describe('values of a report', () => {
  test('keep what was written beside what was understood', () => {
    const { values, violations } = enter({ houses: '3', money: '46.091.000.000 đồng', note: ' Nhà  mới ' });
    expect(violations).toEqual([]);
    expect(values).toEqual({
      numbers: { houses: '3', money: '46091000000' },
      texts: { money: '46.091.000.000 đồng', note: 'Nhà  mới' },
      personal: {},
    });
    expect(shownValues(form, values)[1]).toEqual({
      fieldKey: 'money',
      value: '46091000000',
      original: '46.091.000.000 đồng',
    });
  });

  test('count a choice like a number, and keep personal data apart', () => {
    const { values } = enter({ houses: '1', rating: 'Tốt', reporter: 'Người báo cáo' });
    expect(values.numbers).toEqual({ houses: '1', 'rating=Tốt': '1' });
    expect(values.texts).toEqual({ rating: 'Tốt' });
    expect(values.personal).toEqual({ reporter: 'Người báo cáo' });
  });

  test.each([
    [{}, ['houses MISSING']],
    [{ houses: ' ' }, ['houses MISSING']],
    [{ houses: '19,37%' }, ['houses NUMBER_NOT_VALID']],
    [{ houses: '1001' }, ['houses OUT_OF_BOUNDS']],
    [{ houses: '5', rating: 'Xuất sắc' }, ['rating CHOICE_NOT_KNOWN']],
    [{ houses: '5', month: '5' }, ['month NOT_ENTERED']],
    [{ houses: '5', dien_tich: '5' }, ['dien_tich FIELD_NOT_KNOWN']],
    [{ houses: '5', note: 'x'.repeat(10_001) }, ['note TEXT_TOO_LONG']],
    [{ houses: '5', new_houses: '3', repaired: '1' }, ['houses NEW_AND_REPAIRED']],
    [{ houses: '5', new_houses: '6' }, ['houses NEW_AND_REPAIRED']],
    [{ houses: '5', new_houses: '3' }, []],
    [{ houses: '5', new_houses: '3', repaired: '2' }, []],
  ])('%j breaks %j', (values, expected) => {
    expect(rulesOf(values)).toEqual(expected);
  });

  test('twice in one report are refused', () => {
    const { violations } = readValues(form, [
      { key: 'houses', value: '1' },
      { key: 'houses', value: '2' },
    ]);
    expect(violations.map(({ rule }) => rule)).toEqual(['FIELD_TWICE']);
  });

  test('of a draft may be missing, but not unreadable', () => {
    expect(rulesOf({}, true)).toEqual([]);
    expect(rulesOf({ houses: 'ba' }, true)).toEqual(['houses NUMBER_NOT_VALID']);
  });
});

describe('an unusual value', () => {
  const history = ['40', '50', '60'].map((houses) => ({ houses }));

  test.each([
    ['501', ['houses']],
    ['500', []],
    ['5', []],
    ['4', ['houses']],
  ])('%s against a median of 50 warns about %j', (houses, expected) => {
    expect(findOutliers(form, { houses }, history).map(({ fieldKey }) => fieldKey)).toEqual(expected);
  });

  test('is none without three earlier reports', () => {
    expect(findOutliers(form, { houses: '900' }, history.slice(1))).toEqual([]);
  });
});

describe('a form', () => {
  test('can be published when it can be filled', () => {
    expect(checkForm(form)).toBeUndefined();
  });

  test.each([
    ['a key twice', { fields: [...form.fields, field('houses', 'TEXT')] }],
    ['a rule over text', { rules: [{ ...form.rules[0], parts: ['note'] }] }],
    ['a section that is not there', { fields: [field('a', 'TEXT', { section: 'none' })] }],
    ['a choice without choices', { fields: [field('a', 'CHOICE')] }],
    ['a ratio of nothing', { fields: [field('a', 'RATIO')] }],
    ['a day that no month has', { due: { monthsAfter: 0, day: 32 } }],
    ['nobody asked', { asks: [] }],
  ])('is refused for %s', (_, change) => {
    expect(checkForm({ ...form, ...change } as ReportForm)).toMatchObject({ refused: 'ReportFormNotValid' });
  });
});
