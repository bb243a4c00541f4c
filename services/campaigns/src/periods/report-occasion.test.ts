import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { isPastDue } from '../reports/report.ts';
import { isAskedUnder, type ReportOccasion, readDue, readSubject } from './report-occasion.ts';

const now = new Date('2026-11-22T03:00:00Z');
const occasion: ReportOccasion = {
  ...{ requestId: 'request', subject: 'Bão số 10', documentId: null, askedUnitIds: ['commune'] },
  dueAt: new Date('2026-11-23T03:00:00Z'),
};

describe('an occasion for a report', () => {
  test.each([
    ['the end of a day in Viet Nam', { dueOn: day('2026-11-22') }, '2026-11-22T16:59:59.999Z'],
    ['hours from now', { dueInHours: 24 }, '2026-11-23T03:00:00.000Z'],
  ])('is due at %s', (...[, due, expected]) => {
    expect(readDue(due, now)).toEqual(new Date(expected));
  });

  test.each([
    ['neither day nor hours', {}],
    ['both', { dueOn: day('2026-11-30'), dueInHours: 1 }],
    ['a day that is over', { dueOn: day('2026-11-21') }],
    ['a day in years', { dueOn: day('2027-11-24') }],
    ['no hour', { dueInHours: 0 }],
    ['hours beyond a month', { dueInHours: 721 }],
  ])('is not due by %s', (...[, due]) => {
    expect(readDue(due, now)).toMatchObject({ refused: 'ReportPeriodNotValid' });
  });

  test('makes late what comes after its instant, on the same day, too', () => {
    const report = { dueOn: day('2026-11-23') };
    expect(isPastDue(report, { occasion }, occasion.dueAt)).toBe(false);
    expect(isPastDue(report, { occasion }, new Date('2026-11-23T03:00:00.001Z'))).toBe(true);
    expect(isPastDue(report, { occasion: null }, new Date('2026-11-23T16:59:59.999Z'))).toBe(false);
    expect(isPastDue(report, { occasion: null }, new Date('2026-11-23T17:00:00Z'))).toBe(true);
  });

  test('asks at and below its units, a period of the calendar everywhere', () => {
    expect(isAskedUnder({ occasion }, ['country', 'commune', 'area'])).toBe(true);
    expect(isAskedUnder({ occasion }, ['country', 'other'])).toBe(false);
    expect(isAskedUnder({ occasion: null }, ['country'])).toBe(true);
    expect(readSubject('  ')).toMatchObject({ refused: 'ReportPeriodNotValid' });
  });
});
