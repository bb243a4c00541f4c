import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Decimal, formatDecimal } from '@mttq/kernel/decimal';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

/** Whom a standard is about: a residential area, a unit of a level, or households, which are only counted. */
export type StandardSubject = 'AREA' | 'COMMUNE' | 'DISTRICT' | 'PROVINCE' | 'HOUSEHOLDS';

/** A part of a standard: a group of criteria, or a group of units (nhóm xã 1, 2, 3) with thresholds of its own. */
export type StandardPart = { readonly key: string; readonly title: string };

/** What must be reached: `unitGroup` null holds for every group of units. */
export type Threshold = { readonly unitGroup: string | null; readonly words: string };

export type StandardCriterion = {
  readonly key: string;
  readonly groupKey: string;
  readonly title: string;
  readonly thresholds: readonly Threshold[];
};

/** One version of a standard (bộ tiêu chí): data with a legal source. Never changed; the next one has a later first day. */
export type Standard = {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly title: string;
  readonly subject: StandardSubject;
  readonly unitId: string;
  readonly path: string;
  readonly validFrom: CalendarDay;
  /** First day on which it no longer holds; null: until the next version. */
  readonly validUntil: CalendarDay | null;
  readonly unitGroups: readonly StandardPart[];
  readonly criteriaGroups: readonly StandardPart[];
  readonly criteria: readonly StandardCriterion[];
  /** How many criteria must be met; null: all of them. */
  readonly criteriaMin: number | null;
  /** Least share of satisfied people in percent; null: no survey is asked for. */
  readonly satisfactionMin: Decimal | null;
  /** The paper that it comes from, in words. */
  readonly source: string;
  readonly documentId: string | null;
};

/** What is said of a standard when it is published. */
export type StandardContent = Omit<Standard, 'id' | 'version' | 'path'>;

const limits = { title: 500, parts: 50, criteria: 200, thresholds: 50, words: 1_000, key: 60 } as const;
const hundred = 1_000_000n;

export const standardNotFound = (): Refusal<'TitleStandardNotFound'> =>
  refuse('TitleStandardNotFound', {
    vi: 'Không có bộ tiêu chí này. Hãy kiểm tra mã.',
    en: 'No standard has this id. Check it.',
  });

const standardNotValid = (vi: string, en: string): Refusal<'TitleStandardNotValid'> =>
  refuse('TitleStandardNotValid', { vi, en });

/** CAM-8. */
export const standardNotInForce = (key: string, day: CalendarDay): Refusal<'TitleStandardNotInForce'> =>
  refuse('TitleStandardNotInForce', {
    vi: `Ngày ${day} ở nơi này không có bộ tiêu chí ${key} (hoặc phiên bản đã nêu) còn hiệu lực. Hãy dùng phiên bản có hiệu lực vào ngày quyết định (CAM-8).`,
    en: `On ${day} no standard ${key} (or not the version that you name) is in force in this place. Use the version in force on the day of the decision (CAM-8).`,
  });

export const standardInUse = (): Refusal<'TitleStandardInUse'> =>
  refuse('TitleStandardInUse', {
    vi: 'Đã có danh hiệu được công nhận theo bộ tiêu chí này từ ngày hiệu lực đó trở đi. Không thể đổi tiêu chí về trước; hãy chọn ngày hiệu lực sau.',
    en: 'Titles were awarded by this standard on or after that first day. The past is not given other criteria: choose a later first day.',
  });

const isTitle = (text: string, lengthMax: number): boolean => {
  const words = normaliseText(text);
  return words !== '' && words.length <= lengthMax;
};

const isKey = (key: string): boolean => /^[A-Z0-9][A-Z0-9_.]*$/.test(key) && key.length <= limits.key;

const areParts = (
  parts: readonly { readonly key: string; readonly title: string }[],
  countMax: number,
): boolean =>
  parts.length <= countMax &&
  new Set(parts.map(({ key }) => key)).size === parts.length &&
  parts.every(({ key, title }) => isKey(key) && isTitle(title, limits.words));

const checkCriteria = ({
  criteria,
  criteriaGroups,
  unitGroups,
}: StandardContent): Refusal<'TitleStandardNotValid'> | undefined => {
  const groups = new Set(criteriaGroups.map(({ key }) => key));
  const units = new Set(unitGroups.map(({ key }) => key));
  if (criteria.some(({ groupKey }) => !groups.has(groupKey)))
    return standardNotValid(
      'Mỗi tiêu chí phải thuộc một nhóm tiêu chí đã nêu.',
      'Every criterion belongs to a group of criteria that the standard names.',
    );
  const isOdd = ({ thresholds }: StandardCriterion) =>
    thresholds.length > limits.thresholds ||
    new Set(thresholds.map(({ unitGroup }) => unitGroup)).size < thresholds.length ||
    thresholds.some(
      ({ unitGroup, words }) =>
        !isTitle(words, limits.words) || (unitGroup !== null && !units.has(unitGroup)),
    );
  return criteria.some(isOdd)
    ? standardNotValid(
        'Ngưỡng của tiêu chí cần lời văn, và mỗi nhóm đơn vị đã nêu có nhiều nhất một ngưỡng.',
        'A threshold needs words, and each named group of units has at most one in a criterion.',
      )
    : undefined;
};

/** Checks what a standard says: keys once, links within it, minima that can be reached. */
export const checkStandard = (content: StandardContent): Refusal<'TitleStandardNotValid'> | undefined => {
  const { key, title, source, validFrom, validUntil, criteriaMin, satisfactionMin } = content;
  if (!isKey(key) || !isTitle(title, limits.title) || !isTitle(source, limits.words))
    return standardNotValid(
      'Cần khoá (chữ hoa không dấu, số, gạch dưới, dấu chấm), tên đến 500 ký tự và nguồn pháp lý.',
      'A standard needs a key (capitals, digits, underscores, points), a title of up to 500 characters and its legal source.',
    );
  if (validUntil !== null && validUntil <= validFrom)
    return standardNotValid(
      'Ngày hết hiệu lực phải sau ngày có hiệu lực.',
      'It ends after the day on which it begins.',
    );
  const isWhole =
    areParts(content.unitGroups, limits.parts) &&
    areParts(content.criteriaGroups, limits.parts) &&
    areParts(content.criteria, limits.criteria);
  if (!isWhole)
    return standardNotValid(
      'Tối đa 50 nhóm và 200 tiêu chí, mỗi mục một khoá riêng và tên từ 1 đến 1.000 ký tự.',
      'At most 50 groups and 200 criteria, each with a key of its own and a title of 1–1,000 characters.',
    );
  if (criteriaMin !== null && (criteriaMin < 1 || criteriaMin > content.criteria.length))
    return standardNotValid(
      'Số tiêu chí phải đạt nằm từ 1 đến số tiêu chí.',
      'The number of criteria to meet lies between 1 and the number of criteria.',
    );
  if (satisfactionMin !== null && (satisfactionMin <= 0n || satisfactionMin > hundred))
    return standardNotValid(
      'Tỷ lệ hài lòng tối thiểu lớn hơn 0 và không quá 100%.',
      'The least share of satisfied people lies above 0 and is at most 100 %.',
    );
  return checkCriteria(content);
};

/** Whether a next version follows on the one before it. */
export const checkNextVersion = (
  next: StandardContent,
  earlier: Standard | undefined,
): Refusal<'TitleStandardNotValid'> | undefined => {
  if (earlier === undefined) return undefined;
  if (next.validFrom <= earlier.validFrom)
    return standardNotValid(
      `Phiên bản sau phải có hiệu lực sau ngày ${earlier.validFrom}.`,
      `The next version begins after ${earlier.validFrom}.`,
    );
  return next.subject === earlier.subject
    ? undefined
    : standardNotValid(
        'Các phiên bản của một bộ tiêu chí có cùng loại đối tượng.',
        'All versions of a standard are about the same kind of subject.',
      );
};

/** The words of the threshold that holds for a group of units. */
export const thresholdFor = ({ thresholds }: StandardCriterion, unitGroup: string | null): string | null =>
  (
    thresholds.find((threshold) => threshold.unitGroup === unitGroup && unitGroup !== null) ??
    thresholds.find((threshold) => threshold.unitGroup === null)
  )?.words ?? null;

/** Minima as text, for what JSON has no word for. */
export const minimumInText = (minimum: Decimal | null): string | null =>
  minimum === null ? null : formatDecimal(minimum);
