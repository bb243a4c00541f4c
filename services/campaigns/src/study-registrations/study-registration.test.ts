import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { isLate, monthsMissing, type StudyRule } from '../study-rules/study-rule.ts';
import {
  coarsen,
  grade,
  readCommitments,
  review,
  type StudyRegistration,
  sign,
} from './study-registration.ts';

const study: StudyRegistration = {
  ...{ id: 'r', unitId: 'u', path: '/u/', cellId: 'c', committeeId: 'k', personId: 'p', year: 2026 },
  ...{ themeId: null, state: 'REGISTERED', registeredOn: day('2026-01-10'), isLate: false },
  ...{ commitmentCount: 1, pledgeSignedOn: null, grade: null, gradedOn: null },
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
    const given = { grade: 'GOOD', on: day('2026-04-01') } as const;
    expect(grade(study, { ...given, by: 'p' }, today)).toMatchObject({ refused: 'StudySamePerson' });
    const graded = grade(study, { ...given, by: 'head' }, today) as StudyRegistration;
    expect(graded).toMatchObject({ state: 'GRADED', grade: 'GOOD' });
    expect(grade(graded, { ...given, by: 'head' }, today)).toMatchObject({ refused: 'StudyNotInState' });
    expect(review(graded, { month: 1, note: '' }, today)).toMatchObject({ refused: 'StudyNotInState' });
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
