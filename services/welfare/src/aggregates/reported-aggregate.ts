import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

export type Comparator = 'EXACT' | 'MORE_THAN' | 'AT_LEAST' | 'ABOUT' | 'NEARLY' | 'AT_MOST';
export type MeasureUnit =
  | 'VND'
  | 'HOUSE'
  | 'HEAD'
  | 'PACKAGE'
  | 'PERCENT'
  | 'PERCENTAGE_POINT'
  | 'HOUSEHOLD'
  | 'PERSON'
  | 'WORKDAY'
  | 'ITEM';
export type Precision = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR';

/** A figure as a document gives it. It stands beside the ledger and is never added to it (WEL-14). */
export type ReportedAggregate = {
  readonly id: string;
  readonly indicator: string;
  readonly nature: 'RESULT' | 'TARGET';
  /** The unit whose Front keeps the record; row-level security goes by its path. */
  readonly keeperUnitId: string;
  readonly path: string;
  /** The unit that the figure is about, as it was on `referenceOn`; null when the document does not name it. */
  readonly unitId: string | null;
  readonly isUnitInferred: boolean;
  readonly referenceOn: CalendarDay;
  readonly placeText: string | null;
  readonly precision: Precision;
  readonly periodFrom: CalendarDay;
  readonly periodTo: CalendarDay;
  /** Decimal text; null: the document leaves it open. Unknown is not zero. */
  readonly value: string | null;
  readonly measureUnit: MeasureUnit;
  readonly comparator: Comparator;
  readonly originalText: string;
  readonly documentId: string | null;
  readonly sourceLabel: string;
  readonly correctsId: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
};

/** What a person enters of a figure; the rest is the system's. */
export type GivenAggregate = Omit<ReportedAggregate, 'id' | 'path' | 'correctsId' | 'reason' | 'recordedAt'>;

const aggregateNotValid = (vi: string, en: string): Refusal<'AggregateNotValid'> =>
  refuse('AggregateNotValid', { vi, en });

export const aggregateNotFound = (): Refusal<'AggregateNotFound'> =>
  refuse('AggregateNotFound', {
    vi: 'Không có số liệu báo cáo này. Hãy kiểm tra mã.',
    en: 'No reported aggregate has this id. Check it.',
  });

export const aggregateCorrected = (): Refusal<'AggregateCorrected'> =>
  refuse('AggregateCorrected', {
    vi: 'Số liệu này đã được đính chính. Hãy đính chính bản mới nhất.',
    en: 'This figure was corrected before. Correct its latest record.',
  });

const indicatorForm = /^[A-Z][A-Z0-9_]{2,59}$/;
const decimalForm = /^-?\d{1,19}(\.\d{1,6})?$/;
// Đồng and things that are counted have neither fractions nor a sign.
const fractional: ReadonlySet<MeasureUnit> = new Set(['PERCENT', 'PERCENTAGE_POINT', 'WORKDAY']);

type Check = readonly [isBroken: boolean, vi: string, en: string];

const valueChecks = ({ value, measureUnit }: GivenAggregate): readonly Check[] => {
  if (value === null) return [];
  const isCount = !fractional.has(measureUnit);
  return [
    [
      !decimalForm.test(value),
      'Giá trị là chuỗi số thập phân dùng dấu chấm, tối đa 6 chữ số lẻ, ví dụ "19.37"; bỏ trống nếu không rõ.',
      'The value is a decimal string with a point and at most 6 decimals, e.g. "19.37"; null when unknown.',
    ],
    [
      isCount && !/^\d+$/.test(value),
      'Tiền và số đếm là số nguyên không âm.',
      'Money and counts are whole numbers, not negative.',
    ],
    [
      measureUnit === 'PERCENT' && (value.startsWith('-') || Number(value) > 100),
      'Tỷ lệ phần trăm từ 0 đến 100; mức thay đổi ghi bằng điểm phần trăm.',
      'A percentage lies between 0 and 100; a change is given in percentage points.',
    ],
  ];
};

const isPeriod = ({ precision, periodFrom, periodTo }: GivenAggregate): boolean => {
  const [fromMonth, fromDay] = [Number(periodFrom.slice(5, 7)), periodFrom.slice(8)];
  const nextDay = new Date(Date.parse(`${periodTo}T00:00:00Z`) + 86_400_000).toISOString();
  const untilMonth = Number(nextDay.slice(5, 7));
  const wholeMonths = fromDay === '01' && nextDay.slice(8, 10) === '01';
  if (periodTo < periodFrom) return false;
  if (precision === 'DAY') return true;
  if (precision === 'MONTH') return wholeMonths;
  if (precision === 'QUARTER') return wholeMonths && fromMonth % 3 === 1 && untilMonth % 3 === 1;
  return wholeMonths && fromMonth === 1 && untilMonth === 1;
};

const checksOf = (given: GivenAggregate): readonly Check[] => [
  [
    !indicatorForm.test(given.indicator),
    'Mã chỉ tiêu viết hoa, ví dụ HOUSES_NEW, từ 3 đến 60 ký tự.',
    'The code of the indicator is upper case, e.g. HOUSES_NEW, 3–60 characters.',
  ],
  ...valueChecks(given),
  [
    !isPeriod(given),
    'Kỳ số liệu không khớp với độ chính xác: năm từ 01/01 đến 31/12, quý và tháng trọn vẹn, ngày cuối không trước ngày đầu.',
    'The period does not fit its precision: whole years, quarters or months, and the last day not before the first.',
  ],
  [
    given.unitId === null && given.placeText === null,
    'Khi văn bản không nêu tên đơn vị, hãy mô tả nơi đó bằng lời (placeText).',
    'Where the document does not name the unit, describe the place in words (placeText).',
  ],
  [
    given.unitId === null && given.isUnitInferred,
    'Không có đơn vị để suy ra.',
    'There is no unit that could be inferred.',
  ],
  [
    given.originalText === '' || given.originalText.length > 500,
    'Hãy chép nguyên văn câu chứa số liệu, từ 1 đến 500 ký tự.',
    'Copy the words of the document that hold the figure, 1–500 characters.',
  ],
  [
    given.sourceLabel === '' || given.sourceLabel.length > 300,
    'Hãy ghi nguồn (văn bản, báo, ngày), từ 1 đến 300 ký tự.',
    'Name the source (document, newspaper, day), 1–300 characters.',
  ],
];

/** Reads a figure: texts normalised, and everything checked that the figure alone can tell. */
export const readAggregate = (given: GivenAggregate): GivenAggregate | Refusal<'AggregateNotValid'> => {
  const placeText = given.placeText === null ? '' : normaliseText(given.placeText);
  const read = {
    ...given,
    placeText: placeText === '' ? null : placeText.slice(0, 300),
    originalText: normaliseText(given.originalText),
    sourceLabel: normaliseText(given.sourceLabel),
  };
  const broken = checksOf(read).find(([isBroken]) => isBroken);
  return broken ? aggregateNotValid(broken[1], broken[2]) : read;
};

/** Who may speak for whom: the keeper is the unit itself or stands above it, today or on the day of reference. */
export const keeps = (keeperUnitId: string, pathsOfUnit: readonly (string | undefined)[]): boolean =>
  pathsOfUnit.some((path) => path?.includes(`/${keeperUnitId}/`));

export const unitNotKept = (): Refusal<'AggregateNotValid'> =>
  aggregateNotValid(
    'Đơn vị này không tồn tại vào ngày tham chiếu, hoặc không thuộc đơn vị lưu giữ số liệu. Hãy kiểm tra ngày và đơn vị.',
    'The unit did not exist on the day of reference, or does not belong to the unit that keeps the record. Check the day and the units.',
  );
