import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { decimal } from '@mttq/kernel/decimal';
import type { FormField } from '../forms/report-form.ts';
import type { RecordedEntry } from '../progress/progress-entry.ts';
import { checkAttachment, decideFigure, type ReportedSum } from './reported-indicator.ts';

const field = (key: string, type: FormField['type']): FormField => ({
  ...{ key, section: 'work', label: key, type, isRequired: false },
  ...{ min: null, max: null, choices: [], numerator: null, denominator: null },
});
const form = {
  fields: [
    field('houses', 'COUNT'),
    field('households', 'COUNT'),
    field('money', 'MONEY'),
    field('note', 'TEXT'),
  ],
};
const houses = { measure: 'HOUSE', aggregation: 'SUM' } as const;
const share = { measure: 'PERCENT', aggregation: 'RATIO' } as const;
const period = { formId: 'form', periodStart: day('2026-05-01'), periodEnd: day('2026-05-31') };
const sum: ReportedSum = {
  ...{ reportedIndicatorId: 'held', indicatorId: 'indicator', unitId: 'commune', path: '/c/p/commune/' },
  ...{ numerator: '12', denominator: null, isRatio: false, onRecord: null, isCrossed: false },
};
const known = (change: Partial<RecordedEntry> = {}): RecordedEntry => ({
  ...{ id: 'known', indicatorId: 'indicator', unitId: 'commune', path: '/c/p/commune/', covers: 'UNIT' },
  ...{ startsOn: period.periodStart, endsOn: period.periodEnd, comparator: 'EXACTLY', value: decimal('12') },
  ...{ numerator: null, denominator: null, text: '12', source: 'REPORT', sourceId: 'form 2026-05-01' },
  ...{ documentId: null, isPlaceInferred: false, partOfEntryId: null, correctsEntryId: null, reason: null },
  recordedAt: new Date(0),
  ...change,
});

describe('a field that is counted as progress', () => {
  test.each([
    ['a number as a number', houses, 'houses', null, undefined],
    ['money as a number of houses', houses, 'money', null, 'ReportedIndicatorNotValid'],
    ['a text', houses, 'note', null, 'ReportedIndicatorNotValid'],
    ['a field that is not there', houses, 'none', null, 'ReportedIndicatorNotValid'],
    ['a share of two numbers', share, 'houses', 'households', undefined],
    ['a share of money and numbers', share, 'houses', 'money', 'ReportedIndicatorNotValid'],
    ['a share without a base', share, 'houses', null, 'ReportedIndicatorNotValid'],
    ['a sum with a base', houses, 'houses', 'households', 'ReportedIndicatorNotValid'],
    ['money as đồng', { measure: 'VND', aggregation: 'SUM' } as const, 'money', null, undefined],
    [
      'what is never rolled up',
      { measure: 'PERCENT', aggregation: 'NONE' } as const,
      'houses',
      null,
      'ReportedIndicatorNotValid',
    ],
  ] as const)('%s', (...[, indicator, fieldKey, denominatorFieldKey, refused]) => {
    expect(checkAttachment(form, indicator, { fieldKey, denominatorFieldKey })?.refused).toBe(refused);
  });

  test('becomes a figure, and a correction with a reason when the reports say something else', () => {
    expect(decideFigure(sum, period, 'new')).toMatchObject({
      kind: 'record',
      entry: {
        id: 'new',
        value: decimal('12'),
        source: 'REPORT',
        sourceId: 'form 2026-05-01',
        correctsEntryId: null,
      },
    });
    expect(decideFigure({ ...sum, onRecord: known() }, period, 'new')).toBeUndefined();
    expect(decideFigure({ ...sum, numerator: '13', onRecord: known() }, period, 'new')).toMatchObject({
      kind: 'correct',
      entry: { value: decimal('13'), correctsEntryId: 'known', reason: expect.stringMatching(/./) },
    });
  });

  test('is withdrawn when no accepted report is left: unknown is not 0', () => {
    expect(decideFigure({ ...sum, numerator: null, onRecord: known() }, period, 'new')).toMatchObject({
      kind: 'withdraw',
      entry: { id: 'known' },
    });
    expect(decideFigure({ ...sum, numerator: '0' }, period, 'new')).toMatchObject({ kind: 'record' });
  });

  test('never overwrites what a person, a paper or another form says', () => {
    for (const other of [
      { source: 'MANUAL' },
      { source: 'SEED_DOCUMENT' },
      { sourceId: 'other 2026-05-01' },
    ] as const)
      expect(
        decideFigure({ ...sum, numerator: '99', onRecord: known(other) }, period, 'new'),
      ).toBeUndefined();
    expect(decideFigure({ ...sum, isCrossed: true }, period, 'new')).toBeUndefined();
  });

  test('of a ratio is Σ above and Σ below the line; nothing below the line is no share', () => {
    const ratio = { ...sum, isRatio: true, denominator: '48' };
    expect(decideFigure(ratio, period, 'new')).toMatchObject({
      entry: { value: decimal('25'), numerator: decimal('12'), denominator: decimal('48'), text: '12/48' },
    });
    expect(decideFigure({ ...ratio, denominator: '0' }, period, 'new')).toBeUndefined();
  });
});
