import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

/** Poor and near-poor households of a unit on a day, as a document counts them. Null: it does not say. */
export type PovertyStatistic = {
  readonly id: string;
  readonly keeperUnitId: string;
  readonly path: string;
  readonly unitId: string;
  readonly countedOn: CalendarDay;
  readonly households: number | null;
  readonly poor: number | null;
  readonly nearPoor: number | null;
  readonly standardVersion: string | null;
  readonly sourceLabel: string;
  readonly documentId: string | null;
  readonly correctsId: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
};

/** Sums over units; a rate is Σ part / Σ households of the units that state both. */
export type PovertySummary = {
  readonly households: number | null;
  readonly poor: number | null;
  readonly nearPoor: number | null;
  readonly poorRate: string | null;
  readonly nearPoorRate: string | null;
  readonly unitsCounted: number;
  readonly unitsMissing: number;
};

type Counts = Pick<PovertyStatistic, 'households' | 'poor' | 'nearPoor'>;

const statisticNotValid = (vi: string, en: string): Refusal<'StatisticNotValid'> =>
  refuse('StatisticNotValid', { vi, en });

export const statisticNotFound = (): Refusal<'StatisticNotFound'> =>
  refuse('StatisticNotFound', {
    vi: 'Không có số liệu nghèo này trong phạm vi của bạn, hoặc số liệu đã được đính chính hay đã có cho ngày đó.',
    en: 'No such statistic is in your scope, or it was corrected before.',
  });

export const statisticTaken = (): Refusal<'StatisticNotValid'> =>
  statisticNotValid(
    'Đơn vị đã có số liệu cho ngày này. Hãy đính chính bản ghi đó (correctsId).',
    'The unit has a statistic for this day. Correct that record (correctsId).',
  );

/** Reads a statistic: counts that are whole, not negative, and parts that fit into the whole. */
export const readStatistic = <
  Given extends Counts & { readonly sourceLabel: string; readonly countedOn: CalendarDay },
>(
  given: Given,
  today: CalendarDay,
): Given | Refusal<'StatisticNotValid'> => {
  const { households, poor, nearPoor } = given;
  const sourceLabel = normaliseText(given.sourceLabel);
  if (sourceLabel === '' || sourceLabel.length > 300)
    return statisticNotValid('Hãy ghi nguồn, từ 1 đến 300 ký tự.', 'Name the source, 1–300 characters.');
  if ([households, poor, nearPoor].every((count) => count === null))
    return statisticNotValid('Hãy ghi ít nhất một số.', 'Give one count at least.');
  if ([households, poor, nearPoor].some((count) => count !== null && count < 0))
    return statisticNotValid('Số hộ không âm.', 'Counts are not negative.');
  if (households !== null && (poor ?? 0) + (nearPoor ?? 0) > households)
    return statisticNotValid(
      'Số hộ nghèo và cận nghèo vượt quá tổng số hộ. Hãy kiểm tra.',
      'There are more poor and near-poor households than households. Check the counts.',
    );
  if (given.countedOn > today)
    return statisticNotValid('Ngày thống kê chưa đến.', 'The day of the count has not come.');
  return { ...given, sourceLabel };
};

/** A share in per cent with two decimals, rounded half up, as decimal text; null where the whole is unknown or 0. */
export const rateOf = (part: number | null, whole: number | null): string | null => {
  if (part === null || whole === null || whole === 0) return null;
  const hundredths = (BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole));
  return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`;
};

const sumOf = (counts: readonly Counts[], field: keyof Counts): number | null => {
  const known = counts.map((count) => count[field]).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};

const rateOver = (counts: readonly Counts[], field: 'poor' | 'nearPoor'): string | null => {
  const whole = counts.filter((count) => count.households !== null && count[field] !== null);
  return rateOf(sumOf(whole, field), sumOf(whole, 'households'));
};

/** Adds up the latest statistics of some units. A rate is never a mean of rates. */
export const summarise = (counts: readonly Counts[], unitsAsked: number): PovertySummary => ({
  households: sumOf(counts, 'households'),
  poor: sumOf(counts, 'poor'),
  nearPoor: sumOf(counts, 'nearPoor'),
  poorRate: rateOver(counts, 'poor'),
  nearPoorRate: rateOver(counts, 'nearPoor'),
  unitsCounted: counts.length,
  unitsMissing: unitsAsked - counts.length,
});
