import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { isLate, monthsMissing, type StudyRule } from '../study-rules/study-rule.ts';
import {
  close,
  coarsen,
  grade,
  readCommitments,
  review,
  rewrite,
  type StudyRegistration,
  sign,
  submit,
} from './study-registration.ts';

const study: StudyRegistration = {
  ...{ id: 'r', unitId: 'u', path: '/u/', cellId: 'c', committeeId: 'k', personId: 'p', year: 2026 },
  ...{ themeId: null, state: 'REGISTERED', registeredOn: day('2026-01-10'), isLate: false },
  ...{ commitmentCount: 1, commitmentVersion: 1, pledgeSignedOn: null, pledgedVersion: null, closedOn: null },
  ...{ halfYearGrade: null, halfYearGradedOn: null, grade: null, gradedOn: null },
};
const rule: StudyRule = {
  ...{
    id: 's',
    unitId: 'u',
    path: '/u/',
    fromYear: 2020,
    reviewsEvery: 'MONTHLY',
    registers: 'START_OF_YEAR',
  },
  ...{ registerUntil: '01-31', documentId: null },
};
const today = day('2026-04-15');

describe('a registration', () => {
  test('is pledged once, between its day and today', () => {
    expect(sign(study, day('2026-01-09'), today)).toMatchObject({ refused: 'StudyNotValid' });
    expect(sign(study, day('2026-04-16'), today)).toMatchObject({ refused: 'StudyNotValid' });
    const pledged = sign(study, day('2026-01-15'), today);
    expect(pledged).toMatchObject({ state: 'PLEDGED' });
    expect(sign(pledged as StudyRegistration, day('2026-02-01'), today)).toMatchObject({
      refused: 'StudyNotInState',
    });
  });

  test.each([[0], [13], [5]])('is not reviewed in month %d', (month) => {
    expect(review(study, { month, note: '' }, today)).toMatchObject({ refused: 'StudyNotValid' });
  });

  test('is graded once, by somebody else', () => {
    const given = { term: 'YEAR', grade: 'GOOD', on: day('2026-04-01') } as const;
    expect(grade(study, { ...given, by: 'p' }, today)).toMatchObject({ refused: 'StudySamePerson' });
    const graded = grade(study, { ...given, by: 'head' }, today) as StudyRegistration;
    expect(graded).toMatchObject({ state: 'GRADED', grade: 'GOOD' });
    expect(grade(graded, { ...given, by: 'head' }, today)).toMatchObject({ refused: 'StudyNotInState' });
    expect(review(graded, { month: 1, note: '' }, today)).toMatchObject({ refused: 'StudyNotInState' });
  });

  test('is graded for the half-year once, from June on and before the year', () => {
    const given = { term: 'HALF_YEAR', grade: 'GOOD', on: day('2026-06-30'), by: 'head' } as const;
    const later = day('2026-12-31');
    expect(grade(study, { ...given, on: day('2026-05-31') }, later)).toMatchObject({
      refused: 'StudyNotValid',
    });
    const half = grade(study, given, later) as StudyRegistration;
    expect(half).toMatchObject({ state: 'REGISTERED', halfYearGrade: 'GOOD', grade: null });
    expect(grade(half, given, later)).toMatchObject({ refused: 'StudyNotInState' });
    const whole = grade(half, { ...given, term: 'YEAR', on: later }, later) as StudyRegistration;
    expect(whole).toMatchObject({ state: 'GRADED', halfYearGrade: 'GOOD', grade: 'GOOD' });
    expect(grade(whole, { ...given }, later)).toMatchObject({ refused: 'StudyNotInState' });
  });

  test('goes from draft to closed, written anew until it is graded', () => {
    const draft: StudyRegistration = { ...study, state: 'DRAFT' };
    const anew = { themeId: null, commitmentCount: 2 };
    const on = { registeredOn: day('2026-02-01'), isLate: true };
    expect(sign(draft, today, today)).toMatchObject({ refused: 'StudyNotInState' });
    expect(review(draft, { month: 1, note: '' }, today)).toMatchObject({ refused: 'StudyNotInState' });
    expect(rewrite(draft, anew)).toMatchObject({ state: 'DRAFT', commitmentVersion: 2, commitmentCount: 2 });
    expect(submit(draft, { ...on, registeredOn: day('2024-12-31') }, today)).toMatchObject({
      refused: 'StudyNotValid',
    });
    const registered = submit(draft, on, today) as StudyRegistration;
    expect(registered).toMatchObject({ state: 'REGISTERED', ...on });
    expect(submit(registered, on, today)).toMatchObject({ refused: 'StudyNotInState' });
    const pledged = sign(registered, today, today) as StudyRegistration;
    expect(rewrite(pledged, anew)).toMatchObject({ commitmentVersion: 2, pledgedVersion: 1 });
    expect(close(pledged, today)).toMatchObject({ refused: 'StudyNotInState' });
    const graded: StudyRegistration = { ...pledged, state: 'GRADED', grade: 'GOOD', gradedOn: today };
    expect(rewrite(graded, anew)).toMatchObject({ refused: 'StudyNotInState' });
    const closed = close(graded, today) as StudyRegistration;
    expect(closed).toMatchObject({ state: 'CLOSED', closedOn: today });
    expect(rewrite(closed, anew)).toMatchObject({ refused: 'StudyNotInState' });
    expect(close(closed, today)).toMatchObject({ refused: 'StudyNotInState' });
  });

  test('has commitments in words that are due within its year', () => {
    const commitment = { area: 'DUTY', text: ' Giải quyết  hồ sơ đúng hạn ', dueOn: null } as const;
    expect(readCommitments([commitment], 2026)).toEqual([
      { ...commitment, text: 'Giải quyết hồ sơ đúng hạn' },
    ]);
    for (const wrong of [[], [{ ...commitment, text: ' ' }], [{ ...commitment, dueOn: day('2027-01-01') }]])
      expect(readCommitments(wrong, 2026)).toMatchObject({ refused: 'StudyNotValid' });
  });
});

describe('the rule of a unit', () => {
  test('says who is late, where it names a day', () => {
    expect(isLate(rule, 2026, '2026-01-31')).toBe(false);
    expect(isLate(rule, 2026, '2026-02-01')).toBe(true);
    expect(isLate({ ...rule, registerUntil: null }, 2026, '2026-12-01')).toBe(false);
  });

  test('says of which months that are over a review is missing', () => {
    const at = { year: 2026, months: [2], today };
    expect(monthsMissing(rule, at)).toEqual([1, 3]);
    expect(monthsMissing({ ...rule, reviewsEvery: 'QUARTERLY' }, at)).toEqual([3]);
    expect(monthsMissing({ ...rule, reviewsEvery: 'YEARLY' }, { ...at, today: day('2027-01-01') })).toEqual([
      12,
    ]);
    expect(monthsMissing(undefined, at)).toEqual([1, 3]);
  });
});

test('a public figure says nothing below five, and nothing between multiples of five', () => {
  expect([0, 4, 5, 9, 10, 101].map(coarsen)).toEqual([null, null, 5, 5, 10, 100]);
});
