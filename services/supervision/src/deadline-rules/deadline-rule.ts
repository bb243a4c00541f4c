import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';

/** What is counted. */
export type CountUnit = 'CALENDAR_DAY' | 'WORKING_DAY' | 'MONTH';

/** How sure the rule is (domain manual, 0.1): checked in a public source, from memory, or a proposal of ours. */
export type Confidence = 'VERIFIED' | 'RECALLED' | 'PROPOSAL';

/** One rule of a rule set, with the days on which a count may start by it. A new text of the law is a new row. */
export type DeadlineRule = {
  readonly id: string;
  /** What the deadline is for, the same in all rule sets: `recommendation-answer`. */
  readonly key: string;
  /** The law or regulation that it stands in: `NQLT403`. */
  readonly ruleSet: string;
  readonly version: number;
  readonly subjectVi: string;
  readonly subjectEn: string;
  /** From what day it counts, in words. */
  readonly countedFromVi: string;
  readonly countedFromEn: string;
  /** Null: a law is in force, but its content is not known to this system yet. */
  readonly count: number | null;
  readonly unit: CountUnit;
  readonly direction: 'AFTER' | 'BEFORE';
  /** Whether a last day that is not worked moves to the next (previous, when counting back) working day. */
  readonly movesOffRestDays: boolean;
  readonly source: string;
  readonly confidence: Confidence;
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
};

export const ruleNotKnown = (key: string): Refusal<'RuleNotKnown'> =>
  refuse('RuleNotKnown', {
    vi: `Chưa có quy tắc thời hạn "${key}" áp dụng cho ngày này. Hãy nhập quy tắc (setCountingRule) kèm căn cứ pháp lý.`,
    en: `No rule for the deadline "${key}" is known for this day. Enter it (setCountingRule) with its legal source.`,
  });

const ruleNotValid = (vi: string, en: string): Refusal<'RuleNotValid'> => refuse('RuleNotValid', { vi, en });

const countMax = 3_660;

/** What a person says of a rule. */
export type NewRule = Omit<DeadlineRule, 'id' | 'version' | 'validFrom' | 'validUntil'> & {
  readonly validFrom: CalendarDay;
};

/** A rule as it may be kept: texts in words, a count that a calendar can hold. */
export const readRule = (rule: NewRule): NewRule | Refusal<'RuleNotValid' | 'TextNotValid'> => {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(rule.key) || rule.key.length > 60)
    return ruleNotValid(
      'Khoá quy tắc gồm chữ thường không dấu, số và gạch nối, tối đa 60 ký tự.',
      'The key of a rule is lower-case letters, digits and hyphens, at most 60 characters.',
    );
  if (!/^[A-Z][A-Z0-9_]{1,39}$/.test(rule.ruleSet))
    return ruleNotValid(
      'Mã bộ quy tắc gồm chữ hoa, số và gạch dưới, 2–40 ký tự.',
      'The code of a rule set is capital letters, digits and underscores, 2–40 characters.',
    );
  const isCount =
    rule.count === null || (Number.isInteger(rule.count) && rule.count >= 0 && rule.count <= countMax);
  if (!isCount)
    return ruleNotValid(
      `Số đếm là số nguyên từ 0 đến ${countMax}.`,
      `The count is a whole number from 0 to ${countMax}.`,
    );
  if (rule.unit === 'MONTH' && rule.count !== null && rule.count > 120)
    return ruleNotValid('Tối đa 120 tháng.', 'At most 120 months.');
  const texts = {
    subjectVi: readText(rule.subjectVi, 300),
    subjectEn: readText(rule.subjectEn, 300),
    countedFromVi: readText(rule.countedFromVi, 300),
    countedFromEn: readText(rule.countedFromEn, 300),
    source: readText(rule.source, 500),
  };
  for (const text of Object.values(texts)) if (typeof text !== 'string') return text;
  return { ...rule, ...(texts as Record<keyof typeof texts, string>) };
};
