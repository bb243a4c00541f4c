import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Refusal } from '@mttq/kernel/refusal';
import { type PracticeModel, practiceModelNotValid } from './practice-model.ts';

const countMax = 10_000_000;

/** Who took part on a day, as counted then. */
export type ModelHeadcount = {
  readonly id: string;
  readonly modelId: string;
  readonly unitId: string;
  readonly path: string;
  readonly countedOn: CalendarDay;
  readonly persons: number | null;
  readonly households: number | null;
  readonly documentId: string | null;
};

/** Counts who took part on a day: persons, households or both. */
export const checkHeadcount = (
  { registeredOn, endedOn }: PracticeModel,
  { countedOn, persons, households }: Pick<ModelHeadcount, 'countedOn' | 'persons' | 'households'>,
  today: CalendarDay,
): Refusal<'PracticeModelNotValid'> | undefined => {
  const counts = [persons, households].filter((count) => count !== null);
  if (counts.length === 0 || counts.some((count) => count < 0 || count > countMax))
    return practiceModelNotValid(
      'Cần số người hoặc số hộ tham gia, từ 0 đến 10.000.000.',
      'A count needs persons or households, 0–10,000,000.',
    );
  if (countedOn > today || countedOn < registeredOn || (endedOn !== null && countedOn > endedOn))
    return practiceModelNotValid(
      'Ngày đếm phải nằm trong thời gian mô hình tồn tại và không ở tương lai.',
      'The day of a count lies within the life of the model, and not ahead.',
    );
  return undefined;
};
