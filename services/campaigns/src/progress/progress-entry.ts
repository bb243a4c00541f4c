import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Decimal, formatDecimal, percentOf } from '@mttq/kernel/decimal';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { checkMeasure, type Indicator } from '../indicators/indicator.ts';
import { type Comparator, isMet, readQuantity } from '../quantities/quantity.ts';

export type ProgressSource = 'REPORT' | 'LEDGER' | 'MANUAL' | 'SEED_DOCUMENT';

/** What became true of an indicator in a unit over a period, as its source says. Never changed: corrected by a next one. */
export type ProgressEntry = {
  readonly id: string;
  readonly indicatorId: string;
  readonly unitId: string;
  readonly path: string;
  /** UNIT: the unit itself. SUBTREE: a paper's figure for everything below, too; beside the sum, never in it. */
  readonly covers: 'UNIT' | 'SUBTREE';
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly comparator: Comparator;
  readonly value: Decimal;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly text: string;
  readonly source: ProgressSource;
  readonly sourceId: string | null;
  readonly documentId: string | null;
  /** The source names no unit; this one was concluded from what it says. */
  readonly isPlaceInferred: boolean;
  readonly partOfEntryId: string | null;
  readonly correctsEntryId: string | null;
  readonly reason: string | null;
};

/** An entry with the moment at which it was recorded. */
export type RecordedEntry = ProgressEntry & { readonly recordedAt: Date };

/** Fields of an event about a figure. */
export const toFigureFacts = (entry: ProgressEntry) => ({
  ...{ entryId: entry.id, indicatorId: entry.indicatorId, unitId: entry.unitId, covers: entry.covers },
  ...{ startsOn: entry.startsOn, endsOn: entry.endsOn, comparator: entry.comparator },
  value: formatDecimal(entry.value),
  numerator: entry.numerator === null ? null : formatDecimal(entry.numerator),
  denominator: entry.denominator === null ? null : formatDecimal(entry.denominator),
  ...{ source: entry.source, documentId: entry.documentId, partOfEntryId: entry.partOfEntryId },
  correctsEntryId: entry.correctsEntryId,
});

export const progressNotFound = (): Refusal<'ProgressNotFound'> =>
  refuse('ProgressNotFound', {
    vi: 'Không có số liệu này, hoặc đã được đính chính. Hãy kiểm tra mã.',
    en: 'No figure has this id, or it was corrected already. Check it.',
  });

export const progressNotValid = (vi: string, en: string): Refusal<'ProgressNotValid'> =>
  refuse('ProgressNotValid', { vi, en });

export const progressRecorded = (): Refusal<'ProgressRecorded'> =>
  refuse('ProgressRecorded', {
    vi: 'Đơn vị đã có số liệu của chỉ tiêu này cho kỳ trùng hoặc chồng lấn. Hãy đính chính (correctProgress) hoặc chọn kỳ khác.',
    en: 'The unit has a figure in this indicator for this period or one that overlaps it. Correct that one (correctProgress), or choose another period.',
  });

const partsExceedWhole = (whole: bigint, parts: bigint): Refusal<'PartsExceedWhole'> =>
  refuse('PartsExceedWhole', {
    vi: `Tổng các phần "trong đó" (${formatDecimal(parts)}) không khớp số chung (${formatDecimal(whole)}). Hãy kiểm tra lại từng phần.`,
    en: `The parts ("trong đó") add up to ${formatDecimal(parts)}, which does not go with the whole of ${formatDecimal(whole)}. Check each part.`,
  });

/** What of an entry is read from words. */
export type Figure = Pick<ProgressEntry, 'comparator' | 'value' | 'numerator' | 'denominator' | 'text'>;

/**
 * Reads a figure; the words are kept. A share is counted above and below the line: a bare percent cannot be rolled up and is
 * taken only from a paper that speaks of a whole subtree.
 */
export const readFigure = (words: string, indicator: Indicator, isFromPaper: boolean): Figure | Refusal => {
  const quantity = readQuantity(words);
  if ('refused' in quantity) return quantity;
  const mismatch = checkMeasure(indicator, quantity);
  if (mismatch !== undefined) return mismatch;
  const { comparator, value, numerator, denominator, text } = quantity;
  if (indicator.aggregation === 'RATIO' && denominator === null && !isFromPaper)
    return refuse('PercentWithoutBase', {
      vi: 'Hãy ghi tỷ lệ bằng tử số và mẫu số, ví dụ "12/21": phần trăm đơn thuần không tổng hợp được.',
      en: 'Write the share above and below the line, e.g. "12/21": a bare percent cannot be rolled up.',
    });
  return { comparator, value, numerator, denominator, text };
};

/** CAM-4: the parts are no more than the whole, and all of it where the indicator says that they make it up. */
export const checkParts = (
  whole: bigint,
  parts: readonly bigint[],
  isComplete: boolean,
): Refusal<'PartsExceedWhole'> | undefined => {
  if (parts.length === 0) return undefined;
  const sum = parts.reduce((total, part) => total + part, 0n);
  return sum > whole || (isComplete && sum !== whole) ? partsExceedWhole(whole, sum) : undefined;
};

/** What a unit and everything below it did in an indicator over a period. */
export type RollUp = {
  /** What the unit itself did; null: it said nothing. */
  readonly own: Decimal | null;
  /** What the units below did, each once; null: none said anything. */
  readonly below: Decimal | null;
  /** What a paper says of unit and subtree as a whole; stands beside the sum. */
  readonly stated: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly entryCount: number;
  readonly leansUp: boolean;
  readonly leansDown: boolean;
  readonly isAbout: boolean;
};

/** Own and below, added; of a ratio Σ/Σ in percent. Null where nobody said anything. */
export const totalOf = (rollUp: RollUp, { aggregation }: Pick<Indicator, 'aggregation'>): Decimal | null => {
  const { own, below, numerator, denominator } = rollUp;
  if (aggregation === 'RATIO')
    return numerator === null || denominator === null ? null : (percentOf(numerator, denominator) ?? null);
  if (aggregation === 'NONE') return own;
  return own === null && below === null ? null : (((own ?? 0n) + (below ?? 0n)) as Decimal);
};

/** The figure that an aim is held against: the sum, or what a paper states where nobody counted. */
export const resultOf = (rollUp: RollUp, indicator: Pick<Indicator, 'aggregation'>): Decimal | null =>
  totalOf(rollUp, indicator) ?? rollUp.stated;

/** Whether an aim is met; null where nobody said anything, or where only "about" the aim is known. */
export const isAimMet = (
  aim: { readonly comparator: Comparator; readonly value: bigint },
  result: bigint | null,
  { leansUp, leansDown, isAbout }: Pick<RollUp, 'leansUp' | 'leansDown' | 'isAbout'>,
): boolean | null => {
  if (result === null) return null;
  if (result !== aim.value) return isMet(aim.comparator, aim.value, result);
  if (isAbout || (leansUp && leansDown)) return null;
  // "trên 200" is more than 200 and "gần 200" is less, by nobody knows how much.
  const leaning = result + (leansUp ? 1n : 0n) - (leansDown ? 1n : 0n);
  return isMet(aim.comparator, aim.value, leaning);
};
