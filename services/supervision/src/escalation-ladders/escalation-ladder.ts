import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import type { Confidence } from '../deadline-rules/deadline-rule.ts';

export type WaitUnit = 'HOUR' | 'CALENDAR_DAY' | 'WORKING_DAY';

/** So long after the end of the due day the thing lies so many levels above the unit that follows it. */
export type LadderStep = { readonly after: number; readonly unit: WaitUnit; readonly levelsUp: number };

/** How silence climbs the tree, for one kind of thing and one rule of deadlines. A new text is a new row. */
export type EscalationLadder = {
  readonly id: string;
  readonly subjectKind: string;
  readonly ruleKey: string;
  readonly version: number;
  /** From the lowest desk to the highest. Empty: nothing climbs. */
  readonly steps: readonly LadderStep[];
  readonly source: string;
  readonly confidence: Confidence;
  readonly validFrom: CalendarDay;
};

/** What a person says of a ladder. */
export type NewLadder = Omit<EscalationLadder, 'id' | 'version'>;

const stepsMax = 6;
const levelsMax = 6;
const waitMax: Readonly<Record<WaitUnit, number>> = { HOUR: 8_784, CALENDAR_DAY: 366, WORKING_DAY: 250 };

const ladderNotValid = (vi: string, en: string): Refusal<'LadderNotValid'> =>
  refuse('LadderNotValid', { vi, en });

export const ladderNotFound = (): Refusal<'LadderNotFound'> =>
  refuse('LadderNotFound', {
    vi: 'Không có bậc thang báo cáo này. Hãy tải lại danh sách.',
    en: 'There is no such ladder. Load the list again.',
  });

const checkSteps = (steps: readonly LadderStep[]): Refusal<'LadderNotValid'> | undefined => {
  if (steps.length > stepsMax)
    return ladderNotValid(`Tối đa ${stepsMax} bậc.`, `A ladder has at most ${stepsMax} steps.`);
  const isWait = ({ after, unit }: LadderStep) =>
    Number.isInteger(after) && after >= 0 && after <= waitMax[unit];
  if (!steps.every(isWait))
    return ladderNotValid(
      'Mỗi bậc chờ từ 0 đến 8.784 giờ, 366 ngày hoặc 250 ngày làm việc sau khi hết hạn.',
      'A step waits 0–8,784 hours, 366 days or 250 working days after the due day.',
    );
  const climbs = steps.every(
    ({ levelsUp }, at) =>
      Number.isInteger(levelsUp) && levelsUp > (steps[at - 1]?.levelsUp ?? 0) && levelsUp <= levelsMax,
  );
  return climbs
    ? undefined
    : ladderNotValid(
        `Mỗi bậc lên cao hơn bậc trước, từ 1 đến ${levelsMax} cấp.`,
        `Each step goes higher than the one before, 1–${levelsMax} levels.`,
      );
};

// Waits in one unit can be compared; hours against working days only a calendar can tell, and a later step never comes first.
const isInOrder = (steps: readonly LadderStep[]): boolean =>
  steps.every((step, at) => {
    const before = steps[at - 1];
    return before === undefined || before.unit !== step.unit || before.after <= step.after;
  });

/** A ladder as it may be kept. */
export const readLadder = (ladder: NewLadder): NewLadder | Refusal<'LadderNotValid' | 'TextNotValid'> => {
  const isKey =
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(ladder.ruleKey) &&
    /^[A-Za-z][A-Za-z_-]{1,59}$/.test(ladder.subjectKind);
  if (!isKey || ladder.ruleKey.length > 60)
    return ladderNotValid(
      'Loại việc và khoá quy tắc viết như trong thời hạn (ví dụ RECOMMENDATION, recommendation-answer).',
      'Kind and rule are written as deadlines write them (RECOMMENDATION, recommendation-answer).',
    );
  const wrong = checkSteps(ladder.steps);
  if (wrong) return wrong;
  if (!isInOrder(ladder.steps))
    return ladderNotValid(
      'Bậc sau không thể chờ ngắn hơn bậc trước.',
      'A later step does not wait for less than the one before.',
    );
  const source = readText(ladder.source, 500);
  return typeof source === 'string' ? { ...ladder, source } : source;
};
