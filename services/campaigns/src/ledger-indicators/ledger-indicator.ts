import { addDays, type CalendarDay, day } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { Indicator } from '../indicators/indicator.ts';
import { type CountedStep, decideCounted, exactly } from '../progress/counted-figure.ts';
import type { RecordedEntry } from '../progress/progress-entry.ts';
import type { FundMeasure } from './fund-month.ts';

/** A measure of a fund, or of one of its appeals, that is progress of the unit that keeps the fund. */
export type LedgerIndicator = {
  readonly id: string;
  readonly indicatorId: string;
  readonly fundId: string;
  readonly appealId: string | null;
  readonly earmarkId: string | null;
  readonly measure: FundMeasure;
  readonly unitId: string;
  readonly path: string;
  readonly attachedAt: Date;
  readonly releasedAt: Date | null;
};

export const ledgerNotKnown = (): Refusal<'LedgerNotKnown'> =>
  refuse('LedgerNotKnown', {
    vi: 'Chưa biết quỹ hoặc đợt vận động này. Hãy kiểm tra mã, hoặc thử lại sau ít phút nếu vừa mới mở.',
    en: 'This fund or appeal is not known here. Check the id, or try again in some minutes if it was opened just now.',
  });

export const ledgerNotValid = (vi: string, en: string): Refusal<'LedgerIndicatorNotValid'> =>
  refuse('LedgerIndicatorNotValid', { vi, en });

export const ledgerIndicatorNotFound = (): Refusal<'LedgerIndicatorNotFound'> =>
  refuse('LedgerIndicatorNotFound', {
    vi: 'Không có liên kết sổ quỹ này, hoặc đã được gỡ. Hãy tải lại danh sách liên kết.',
    en: 'No such attachment of a ledger is in force. Read the list again.',
  });

export const indicatorCounted = (): Refusal<'IndicatorCounted'> =>
  refuse('IndicatorCounted', {
    vi: 'Chỉ tiêu của đơn vị đã lấy số liệu từ sổ quỹ hoặc từ báo cáo. Hãy gỡ liên kết đó trước (releaseLedger, releaseReportField).',
    en: 'The indicator is counted from a ledger of the unit, or from reports, already. Release that one first (releaseLedger, releaseReportField).',
  });

/** A ledger counts đồng that add up over time, and nothing else. */
export const checkLedgerIndicator = ({
  measure,
  aggregation,
}: Pick<Indicator, 'measure' | 'aggregation'>): Refusal<'LedgerIndicatorNotValid'> | undefined =>
  measure === 'VND' && aggregation === 'SUM'
    ? undefined
    : ledgerNotValid(
        'Sổ quỹ chỉ ghép với chỉ tiêu tính bằng đồng và cộng dồn (SUM).',
        'A ledger goes with an indicator in đồng that adds up (SUM).',
      );

/** What the ledger says of a month, beside what is on record for exactly this month. */
export type LedgerSum = Pick<
  LedgerIndicator,
  'indicatorId' | 'unitId' | 'path' | 'fundId' | 'appealId' | 'measure'
> & {
  readonly month: CalendarDay;
  /** Đồng, digits. */
  readonly amount: string;
  readonly onRecord: RecordedEntry | null;
  readonly isCrossed: boolean;
};

const lastDayOf = (month: CalendarDay): CalendarDay => {
  const next = addDays(month, 31);
  return addDays(day(`${next.slice(0, 8)}01`), -1);
};

/** A first figure of a month, a correction, or nothing. */
export const decideLedgerFigure = (sum: LedgerSum, id: string): CountedStep | undefined => {
  const { indicatorId, unitId, path, month, amount, onRecord, isCrossed } = sum;
  // Below 0 an event is held up: a reversal came without its original, which is replayed.
  if (BigInt(amount) < 0n) return undefined;
  const figure = { value: exactly(amount), numerator: null, denominator: null, text: `${amount} đồng` };
  return decideCounted(
    {
      ...{
        indicatorId,
        unitId,
        path,
        startsOn: month,
        endsOn: lastDayOf(month),
        onRecord,
        isCrossed,
        figure,
      },
      ...{ source: 'LEDGER', counter: `${sum.appealId ?? sum.fundId} ${sum.measure}` },
      reason: 'Sổ quỹ có bút toán mới hoặc bút toán đảo trong tháng',
    },
    id,
  );
};
