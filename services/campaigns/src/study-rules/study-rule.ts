import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** How a unit and those below it study from a year on: when persons register, and how often they review themselves. */
export type StudyRule = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly fromYear: number;
  readonly reviewsEvery: 'MONTHLY' | 'QUARTERLY' | 'YEARLY';
  readonly registers: 'START_OF_YEAR' | 'ANY_TIME';
  /** `MM-DD`; null: the paper names no day, and nobody is late. */
  readonly registerUntil: string | null;
  readonly documentId: string | null;
};

const studyRuleNotValid = (vi: string, en: string): Refusal<'StudyRuleNotValid'> =>
  refuse('StudyRuleNotValid', { vi, en });

export const studyRuleTaken = (): Refusal<'StudyRuleNotValid'> =>
  studyRuleNotValid(
    'Đơn vị đã có quy định từ năm này. Hãy chọn năm khác.',
    'The unit has a rule from that year already. Choose another year.',
  );

export const checkRule = ({
  fromYear,
  registers,
  registerUntil,
}: StudyRule): Refusal<'StudyRuleNotValid'> | undefined => {
  if (fromYear < 2006 || fromYear > 2200)
    return studyRuleNotValid('Năm từ 2006 đến 2200.', 'The year lies between 2006 and 2200.');
  const isDay = registerUntil === null || /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(registerUntil);
  return isDay && (registerUntil === null || registers === 'START_OF_YEAR')
    ? undefined
    : studyRuleNotValid(
        'Hạn đăng ký viết MM-DD và chỉ dùng khi đăng ký đầu năm.',
        'A last day is written MM-DD, and stands where persons register at the start of the year.',
      );
};

/** Whether a registration came after the last day that the rule names. */
export const isLate = (rule: StudyRule | undefined, year: number, registeredOn: string): boolean =>
  rule?.registerUntil != null && registeredOn > `${year}-${rule.registerUntil}`;

type Reviewed = { readonly year: number; readonly months: readonly number[]; readonly today: string };

/** Months of which a review is missing: those that the rule asks for and that are over. Monthly unless a rule says otherwise. */
export const monthsMissing = (
  rule: StudyRule | undefined,
  { year, months, today }: Reviewed,
): readonly number[] => {
  const every = { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12 }[rule?.reviewsEvery ?? 'MONTHLY'];
  const due = Array.from({ length: 12 / every }, (_, at) => (at + 1) * every);
  const isOver = (month: number) => `${year}-${String(month).padStart(2, '0')}-31` < today;
  return due.filter((month) => isOver(month) && !months.includes(month));
};
