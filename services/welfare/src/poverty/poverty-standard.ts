import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { rangesOverlap } from '@mttq/kernel/day-range';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { Vnd } from '@mttq/kernel/vnd';

/** Who counts as poor between two days, as a decree says. A province may set higher lines for itself. */
export type PovertyStandard = {
  readonly id: string;
  /** Names the standard for good, e.g. ND07_2021; cases and class records cite it. */
  readonly version: string;
  /** Null: the whole country. */
  readonly unitId: string | null;
  readonly path: string;
  readonly validFrom: CalendarDay;
  readonly validUntil: CalendarDay | null;
  /** Đồng a person and month; null: the source leaves it open. */
  readonly ruralLine: bigint | null;
  readonly urbanLine: bigint | null;
  /** How many of the basic services a poor household lacks at least; null: not stated. */
  readonly deprivationsMin: number | null;
  readonly poorRule: string;
  readonly nearPoorRule: string | null;
  readonly sourceLabel: string;
  readonly documentId: string | null;
  /** Whether somebody has compared the figures with the text of the law. */
  readonly isVerified: boolean;
  readonly correctsId: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
};

export type GivenStandard = Omit<
  PovertyStandard,
  'id' | 'path' | 'correctsId' | 'reason' | 'recordedAt' | 'ruralLine' | 'urbanLine'
> & { readonly ruralLine: Vnd | null; readonly urbanLine: Vnd | null };

const standardNotValid = (vi: string, en: string): Refusal<'StandardNotValid'> =>
  refuse('StandardNotValid', { vi, en });

export const standardNotFound = (): Refusal<'StandardNotFound'> =>
  refuse('StandardNotFound', {
    vi: 'Không có chuẩn nghèo này trong phạm vi của bạn, hoặc chuẩn đã được đính chính.',
    en: 'No such poverty standard is in your scope, or it was corrected before.',
  });

const versionForm = /^[A-Z][A-Z0-9_]{2,39}$/;

/** Reads a standard: its version, days, texts, and that an urban line is not below the rural one. */
export const readStandard = (given: GivenStandard): GivenStandard | Refusal<'StandardNotValid'> => {
  const read = {
    ...given,
    poorRule: normaliseText(given.poorRule),
    nearPoorRule: given.nearPoorRule === null ? null : normaliseText(given.nearPoorRule),
    sourceLabel: normaliseText(given.sourceLabel),
  };
  const texts = [read.poorRule, read.nearPoorRule ?? '-', read.sourceLabel];
  if (!versionForm.test(read.version))
    return standardNotValid(
      'Mã chuẩn nghèo viết hoa, ví dụ ND07_2021.',
      'The version of a standard is upper case, e.g. ND07_2021.',
    );
  if (texts.some((text) => text === '' || text.length > 500))
    return standardNotValid(
      'Hãy nêu tiêu chí và nguồn, mỗi mục từ 1 đến 500 ký tự.',
      'Give the rules and the source, 1–500 characters each.',
    );
  if (read.validUntil !== null && read.validUntil <= read.validFrom)
    return standardNotValid(
      'Ngày hết hiệu lực phải sau ngày có hiệu lực.',
      'A standard ends after the day on which it begins.',
    );
  if (read.ruralLine !== null && read.urbanLine !== null && read.urbanLine < read.ruralLine)
    return standardNotValid(
      'Mức thành thị không thấp hơn mức nông thôn. Hãy kiểm tra hai mức.',
      'The urban line is not below the rural one. Check both.',
    );
  if (read.deprivationsMin !== null && (read.deprivationsMin < 1 || read.deprivationsMin > 20))
    return standardNotValid(
      'Số chỉ số thiếu hụt tối thiểu từ 1 đến 20.',
      'The least number of lacking services is 1–20.',
    );
  return read;
};

/** One standard holds for a place on a day: another of the same unit must not share a day with it. */
export const checkDays = (
  given: GivenStandard,
  others: readonly PovertyStandard[],
): Refusal<'StandardNotValid'> | undefined => {
  const rangeOf = ({ validFrom, validUntil }: Pick<PovertyStandard, 'validFrom' | 'validUntil'>) => ({
    from: validFrom,
    until: validUntil,
  });
  const clash = others.find((other) => rangesOverlap(rangeOf(other), rangeOf(given)));
  return clash
    ? standardNotValid(
        `Thời gian hiệu lực trùng với chuẩn ${clash.version}. Hãy đính chính chuẩn đó trước.`,
        `The days overlap with the standard ${clash.version}. Correct that one first.`,
      )
    : undefined;
};

/** The standard of the nearest place: a province's own before the country's. */
export const nearest = (
  standards: readonly PovertyStandard[],
  unitPath: string,
): PovertyStandard | undefined =>
  standards
    .filter(({ unitId, path }) => unitId === null || unitPath.startsWith(path))
    .sort((left, right) => right.path.length - left.path.length)[0];
