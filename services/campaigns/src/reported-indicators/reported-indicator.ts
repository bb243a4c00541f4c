import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { percentOf } from '@mttq/kernel/decimal';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { numberFields, type ReportForm } from '../forms/report-form.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { type CountedFigure, type CountedStep, decideCounted, exactly } from '../progress/counted-figure.ts';
import type { RecordedEntry } from '../progress/progress-entry.ts';

/** A field of a form whose accepted numbers become progress in an indicator. */
export type ReportedIndicator = {
  readonly id: string;
  readonly formId: string;
  readonly fieldKey: string;
  /** Of a ratio: the field below the line. */
  readonly denominatorFieldKey: string | null;
  readonly indicatorId: string;
  /** The unit of the form. */
  readonly unitId: string;
  readonly path: string;
  readonly attachedAt: Date;
  readonly releasedAt: Date | null;
};

const notValid = (vi: string, en: string): Refusal<'ReportedIndicatorNotValid'> =>
  refuse('ReportedIndicatorNotValid', { vi, en });

export const reportedIndicatorNotFound = (): Refusal<'ReportedIndicatorNotFound'> =>
  refuse('ReportedIndicatorNotFound', {
    vi: 'Không có liên kết này, hoặc đã được gỡ. Hãy tải lại danh sách liên kết của biểu mẫu.',
    en: 'No such attachment is in force. Read the attachments of the form again.',
  });

export const indicatorReported = (): Refusal<'IndicatorReported'> =>
  refuse('IndicatorReported', {
    vi: 'Chỉ tiêu đã lấy số liệu từ một trường báo cáo khác hoặc từ sổ quỹ. Hãy gỡ liên kết đó trước (releaseReportField, releaseLedger).',
    en: 'The indicator is counted from another field, or from ledgers, already. Release that first (releaseReportField, releaseLedger).',
  });

/** Money is counted as money, numbers as numbers, and a ratio from two fields of one kind. */
export const checkAttachment = (
  form: Pick<ReportForm, 'fields'>,
  { measure, aggregation }: Pick<Indicator, 'measure' | 'aggregation'>,
  { fieldKey, denominatorFieldKey }: Pick<ReportedIndicator, 'fieldKey' | 'denominatorFieldKey'>,
): Refusal<'ReportedIndicatorNotValid'> | undefined => {
  const typeOf = new Map(numberFields(form).map(({ key, type }) => [key, type]));
  const type = typeOf.get(fieldKey);
  const below = denominatorFieldKey === null ? type : typeOf.get(denominatorFieldKey);
  if (type === undefined || below === undefined)
    return notValid(
      'Chỉ lấy được số liệu từ trường số (COUNT, MONEY) của biểu mẫu. Hãy kiểm tra mã trường.',
      'Only number fields (COUNT, MONEY) of the form can be counted. Check the keys.',
    );
  if (aggregation === 'NONE' || (aggregation === 'RATIO') !== (denominatorFieldKey !== null))
    return notValid(
      'Chỉ tiêu tỷ lệ cần cả trường tử số và mẫu số; chỉ tiêu khác chỉ cần một trường; chỉ tiêu không tổng hợp thì không lấy từ báo cáo.',
      'A ratio needs a field above and one below the line, others need one field, and what is never rolled up is not counted from reports.',
    );
  const fits = aggregation === 'RATIO' ? type === below : (type === 'MONEY') === (measure === 'VND');
  return fits
    ? undefined
    : notValid(
        'Trường tiền chỉ ghép với chỉ tiêu tính bằng đồng, trường số lượng với chỉ tiêu số lượng.',
        'A field of money goes with an indicator in đồng, a field of numbers with one of numbers.',
      );
};

/** What the accepted reports of a unit say of an indicator, beside what is on record for the period. */
export type ReportedSum = {
  readonly reportedIndicatorId: string;
  readonly indicatorId: string;
  readonly unitId: string;
  readonly path: string;
  /** Σ of the accepted reports, digits; null: none says anything. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly isRatio: boolean;
  /** The figure on record of exactly this period. */
  readonly onRecord: RecordedEntry | null;
  /** Whether a figure on record cuts across the period. */
  readonly isCrossed: boolean;
};

// CAM-3: nothing below the line is no share at all.
const figureOf = ({ numerator, denominator, isRatio }: ReportedSum): CountedFigure | undefined => {
  if (numerator === null) return undefined;
  if (!isRatio) return { value: exactly(numerator), numerator: null, denominator: null, text: numerator };
  if (denominator === null || BigInt(denominator) === 0n) return undefined;
  const [above, below] = [exactly(numerator), exactly(denominator)];
  const value = percentOf(above, below);
  return value === undefined
    ? undefined
    : { value, numerator: above, denominator: below, text: `${numerator}/${denominator}` };
};

/** The period and source of figures that are counted from reports. */
export type ReportedPeriod = {
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly periodEnd: CalendarDay;
};

/** A first figure, a correction, a withdrawal, or nothing: the record says it already, or somebody else said it. */
export const decideFigure = (
  sum: ReportedSum,
  { formId, periodStart, periodEnd }: ReportedPeriod,
  id: string,
): CountedStep | undefined =>
  decideCounted(
    {
      ...{ indicatorId: sum.indicatorId, unitId: sum.unitId, path: sum.path },
      ...{ startsOn: periodStart, endsOn: periodEnd, onRecord: sum.onRecord, isCrossed: sum.isCrossed },
      ...{ figure: figureOf(sum), source: 'REPORT', counter: formId },
      reason: 'Báo cáo của kỳ thay đổi sau khi đã tổng hợp',
    },
    id,
  );
