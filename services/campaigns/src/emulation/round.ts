import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Decimal } from '@mttq/kernel/decimal';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

export type Criterion = {
  readonly key: string;
  readonly title: string;
  readonly maxPoints: Decimal;
  readonly maxBonus: Decimal;
};

/** A round of emulation (đợt thi đua): criteria by which the communes of a unit are scored. */
export type Round = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly name: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  /** Last day on which a commune may send its sheet. */
  readonly deadline: CalendarDay;
  readonly maxPoints: Decimal;
  readonly criteria: readonly Criterion[];
  readonly state: 'DRAFT' | 'APPLIED' | 'CLOSED';
};

export const roundNotFound = (): Refusal<'EmulationRoundNotFound'> =>
  refuse('EmulationRoundNotFound', {
    vi: 'Không có đợt thi đua này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such round is in your scope. Check the id.',
  });

const roundNotValid = (vi: string, en: string): Refusal<'EmulationRoundNotValid'> =>
  refuse('EmulationRoundNotValid', { vi, en });

export const roundStateNotRight = (): Refusal<'EmulationRoundStateNotRight'> =>
  refuse('EmulationRoundStateNotRight', {
    vi: 'Đợt thi đua không ở trạng thái cho phép việc này: chỉ đợt dự thảo được áp dụng, chỉ đợt đang áp dụng được đóng.',
    en: 'The round is not in a state for this: only a draft is applied, only an applied round is closed.',
  });

const criteriaMax = 100;

/** CAM-1: the criteria fit into the maximum of the round. */
export const checkRound = (
  round: Omit<Round, 'id' | 'path' | 'state'>,
): Refusal<'EmulationRoundNotValid'> | undefined => {
  const { name, criteria, maxPoints } = round;
  if (normaliseText(name) === '' || name.length > 300)
    return roundNotValid(
      'Tên đợt thi đua cần từ 1 đến 300 ký tự.',
      'The name of a round needs 1–300 characters.',
    );
  if (round.endsOn < round.startsOn)
    return roundNotValid('Ngày kết thúc trước ngày bắt đầu.', 'The round ends before it begins.');
  const keys = new Set(criteria.map(({ key }) => key));
  if (criteria.length === 0 || criteria.length > criteriaMax || keys.size < criteria.length)
    return roundNotValid(
      `Cần từ 1 đến ${criteriaMax} tiêu chí, mỗi tiêu chí một mã.`,
      `A round needs 1–${criteriaMax} criteria, each with a key of its own.`,
    );
  if (criteria.some((one) => one.maxPoints <= 0n || one.maxBonus < 0n || normaliseText(one.title) === ''))
    return roundNotValid(
      'Mỗi tiêu chí cần tên, điểm tối đa lớn hơn 0 và điểm thưởng không âm.',
      'Each criterion needs a title, a maximum above 0 and a bonus of 0 or more.',
    );
  const sum = criteria.reduce((total, criterion) => total + criterion.maxPoints, 0n);
  return sum <= maxPoints
    ? undefined
    : roundNotValid(
        'Tổng điểm tối đa của các tiêu chí vượt điểm tối đa của đợt.',
        'The maxima of the criteria add up to more than the maximum of the round.',
      );
};
