import { describe, expect, test } from '@jest/globals';
import { sampleSurvey } from '@mttq/testkit/welfare/case-desk';
import { answersFor, readAnswers, surveyTemplates } from './survey-template.ts';

const { answers, templateVersion } = sampleSurvey;

describe('the form of a survey', () => {
  test('has twenty items, each named once', () => {
    for (const { items } of surveyTemplates) {
      expect(items).toHaveLength(20);
      expect(new Set(items.map(({ code }) => code)).size).toBe(20);
    }
  });

  test('is read when its items are answered', () => {
    expect(readAnswers(templateVersion, [...answers, { code: 'NOTE', value: ' ' }])).toEqual(
      Object.fromEntries(answers.map(({ code, value }) => [code, value])),
    );
  });

  test.each([
    ['another form', 'OTHER', answers],
    ['a missing item', templateVersion, answers.slice(1)],
    ['an item twice', templateVersion, [...answers, answers[0]]],
    ['an item of no form', templateVersion, [...answers, { code: 'SALARY', value: '1' }]],
    [
      'a choice that is none',
      templateVersion,
      answers.map((one) => (one.code === 'NEED' ? { ...one, value: 'CASTLE' } : one)),
    ],
    [
      'words for a number',
      templateVersion,
      answers.map((one) => (one.code === 'MEMBERS' ? { ...one, value: 'năm' } : one)),
    ],
  ])('is refused with %s', (_title, version, given) => {
    expect(readAnswers(version, given as typeof answers)).toMatchObject({ refused: 'SurveyNotValid' });
  });

  test('opens what is sensitive for the examination of the case alone', () => {
    const read = readAnswers(templateVersion, answers) as Record<string, string>;
    const codes = (isWhole: boolean) => answersFor(templateVersion, read, isWhole).map(({ code }) => code);
    expect(codes(true)).toContain('RELIGION');
    expect(codes(false)).not.toContain('RELIGION');
    expect(codes(false)).toContain('NEED');
  });
});
