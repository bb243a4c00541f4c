import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { decimal } from '@mttq/kernel/decimal';
import {
  type CriterionOutcome,
  type CriterionResult,
  checkMet,
  checkResult,
  checkSurvey,
  checkUnitGroup,
  satisfactionOf,
  standingOf,
} from './assessment.ts';

const criteria = ['1.1', '1.2', '2.1'].map((key) => ({ key, groupKey: 'G', title: key, thresholds: [] }));
const standard = { criteria, criteriaMin: null, satisfactionMin: decimal('90'), unitGroups: [] };
const result = (criterionKey: string, outcome: CriterionOutcome): CriterionResult => ({
  ...{ id: '', assessmentId: 'a', unitId: 'u', path: '/u/', criterionKey, outcome },
  ...{ measured: null, note: 'Không có sông', documentId: null },
});
const survey = (satisfied: number, asked: number) => ({
  ...{
    id: 's',
    assessmentId: 'a',
    unitId: 'u',
    path: '/u/',
    surveyedOn: day('2026-05-01'),
    documentId: null,
  },
  ...{ satisfied, asked },
});
const all = [result('1.1', 'MET'), result('1.2', 'MET'), result('2.1', 'NOT_APPLICABLE')];

describe('an assessment', () => {
  test('counts the latest result of each criterion', () => {
    const results = [result('1.1', 'NOT_MET'), result('1.1', 'MET'), result('1.2', 'NOT_MET')];
    expect(standingOf(standard, results)).toEqual({ met: 1, notMet: 1, notApplicable: 0, open: ['2.1'] });
  });

  test('reaches the standard when every criterion is met or asks nothing, and enough people are satisfied', () => {
    expect(checkMet(standard, all, survey(90, 100))).toBeUndefined();
    const short = [
      checkMet(standard, all.slice(0, 2), survey(90, 100)),
      checkMet(standard, [...all, result('1.1', 'NOT_MET')], survey(90, 100)),
      checkMet(standard, all, survey(8_999, 10_000)),
      checkMet(standard, all, undefined),
    ];
    for (const refusal of short) expect(refusal).toMatchObject({ refused: 'TitleAssessmentNotMet' });
  });

  test('with a least number of criteria counts those that are met alone', () => {
    const some = { ...standard, criteriaMin: 2, satisfactionMin: null };
    expect(checkMet(some, all, undefined)).toBeUndefined();
    expect(checkMet({ ...some, criteriaMin: 3 }, all, undefined)).toMatchObject({
      refused: 'TitleAssessmentNotMet',
    });
  });

  test('takes no result of a criterion that is not there, and no exemption without its reason', () => {
    expect(checkResult(standard, result('9.9', 'MET'))).toMatchObject({ refused: 'TitleAssessmentNotValid' });
    const silent = { ...result('1.1', 'NOT_APPLICABLE'), note: null };
    expect(checkResult(standard, silent)).toMatchObject({ refused: 'TitleAssessmentNotValid' });
    expect(checkResult(standard, { ...silent, outcome: 'MET' })).toBeUndefined();
  });

  test('takes no survey of nobody, and none with more satisfied than asked', () => {
    const today = day('2026-11-22');
    expect(checkSurvey(survey(1, 1), today)).toBeUndefined();
    for (const wrong of [survey(0, 0), survey(2, 1), survey(-1, 5)])
      expect(checkSurvey(wrong, today)).toMatchObject({ refused: 'TitleAssessmentNotValid' });
    expect(satisfactionOf(survey(2, 3))).toBe(decimal('66.67'));
  });

  test('names its group of units when the standard has groups, and none otherwise', () => {
    const grouped = { unitGroups: [{ key: 'NHOM_1', title: 'Nhóm 1' }] };
    expect([checkUnitGroup(grouped, 'NHOM_1'), checkUnitGroup(standard, null)]).toEqual([
      undefined,
      undefined,
    ]);
    for (const wrong of [checkUnitGroup(grouped, null), checkUnitGroup(standard, 'NHOM_1')])
      expect(wrong).toMatchObject({ refused: 'TitleAssessmentNotValid' });
  });
});
