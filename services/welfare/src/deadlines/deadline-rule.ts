import { addDays, type CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** How sure we are of a rule: only VERIFIED and OBSERVED were seen in a source. */
export type Confidence = 'VERIFIED' | 'OBSERVED' | 'RECALLED' | 'PROPOSED';

/** The event that a deadline is counted from. */
export type CountedFrom = 'LAUNCH' | 'RECEPTION_END' | 'DISTRIBUTION_END' | 'POSTING' | 'STATEMENT_DATE';

export type DeadlineRule = {
  /** RECEPTION, DISTRIBUTION, PUBLISH_APPEAL, PUBLISH_RECEIVED, PUBLISH_DISTRIBUTED, POSTING, … */
  readonly subject: string;
  readonly days: number;
  readonly countedFrom: CountedFrom;
};

/** Deadlines of a law as data, with where they come from. A change of the law is a new version. */
export type RuleSet = {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly title: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly validFrom: CalendarDay;
  readonly validUntil: CalendarDay | null;
  readonly rules: readonly DeadlineRule[];
};

/** A rule set before it has a version. */
export type NewRuleSet = Omit<RuleSet, 'version'>;

/** A deadline on its day, with the rule that sets it. `doneOn`: when that was done which the deadline is for. */
export type Deadline = DeadlineRule & { readonly dueOn: CalendarDay; readonly doneOn: CalendarDay | null };

const rulesMax = 50;
const daysMax = 3_650;

export const ruleSetNotFound = (): Refusal<'RuleSetNotFound'> =>
  refuse('RuleSetNotFound', {
    vi: 'Không có bộ quy tắc thời hạn này có hiệu lực vào ngày đó. Hãy kiểm tra mã và ngày, hoặc ghi nhận bộ quy tắc trước.',
    en: 'No version of this rule set is in force on that day. Check its code and the day, or record it first.',
  });

const notValid = (vi: string, en: string): Refusal<'RuleSetNotValid'> =>
  refuse('RuleSetNotValid', { vi, en });

const isText = (text: string, lengthMax: number): boolean => text.length > 0 && text.length <= lengthMax;

/** What is wrong with a rule set as it was given. */
export const checkRuleSet = (set: NewRuleSet): Refusal<'RuleSetNotValid'> | undefined => {
  if (!/^[A-Z][A-Z0-9_]{2,39}$/.test(set.code))
    return notValid(
      'Mã bộ quy tắc gồm 3–40 chữ hoa, chữ số và dấu gạch dưới, ví dụ ND93_2021.',
      'The code has 3–40 capitals, digits and underscores, e.g. ND93_2021.',
    );
  if (!isText(set.title, 300) || !isText(set.source, 500))
    return notValid(
      'Hãy nêu tên (1–300 ký tự) và căn cứ pháp lý (1–500 ký tự).',
      'Give a title (1–300 characters) and the legal source (1–500).',
    );
  if (set.validUntil !== null && set.validUntil <= set.validFrom)
    return notValid('Ngày hết hiệu lực phải sau ngày có hiệu lực.', 'It must end after it begins.');
  const subjects = new Set(set.rules.map(({ subject }) => subject));
  const areRulesWhole = set.rules.every(
    ({ subject, days }) => /^[A-Z][A-Z_]{2,39}$/.test(subject) && days >= 0 && days <= daysMax,
  );
  return areRulesWhole && subjects.size === set.rules.length && subjects.size > 0 && subjects.size <= rulesMax
    ? undefined
    : notValid(
        `Cần 1–${rulesMax} quy tắc, mỗi việc một lần, số ngày từ 0 đến ${daysMax}.`,
        `It takes 1–${rulesMax} rules, each subject once, days from 0 to ${daysMax}.`,
      );
};

/** The day on which something is due; undefined: the set has no rule for it, or its beginning has not come. */
export const dueOn = (
  set: Pick<RuleSet, 'rules'>,
  subject: string,
  from: CalendarDay | null,
): CalendarDay | undefined => {
  const rule = set.rules.find((candidate) => candidate.subject === subject);
  return rule === undefined || from === null ? undefined : addDays(from, rule.days);
};
