import { addDays, type CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { DueRule } from '../forms/period.ts';
import type { ReportOccasion } from './report-occasion.ts';

/** A form asked for a period, under the version that was in force when it was opened. */
export type ReportPeriod = {
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly periodEnd: CalendarDay;
  readonly formVersionId: string;
  readonly openedAt: Date;
  /** Of a form that is not periodic: why, of whom and by when; null: a period of the calendar. */
  readonly occasion: ReportOccasion | null;
};

/** What a period means for one reporter today. */
export type PeriodStanding = ReportPeriod & {
  /** The nearest due rule up the tree; null: the form's own. */
  readonly due: DueRule | null;
  readonly isLocked: boolean;
  /** Opened again for this reporter alone, by a decision with a reason. */
  readonly isExcepted: boolean;
};

export type ReportLock = {
  readonly id: string;
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly unitId: string;
  readonly path: string;
  readonly lockedAt: Date;
};

export type ReportException = {
  readonly id: string;
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly unitId: string;
  readonly reporterId: string;
  readonly path: string;
  readonly reason: string;
  readonly openUntil: CalendarDay;
  readonly openedAt: Date;
};

export const periodNotOpen = (): Refusal<'ReportPeriodNotOpen'> =>
  refuse('ReportPeriodNotOpen', {
    vi: 'Kỳ báo cáo này chưa được mở cho biểu mẫu. Hãy đề nghị đơn vị ban hành biểu mẫu mở kỳ.',
    en: 'This period of the form is not open. Ask the unit that publishes the form to open it.',
  });

export const periodNotCome = (): Refusal<'ReportPeriodNotValid'> =>
  refuse('ReportPeriodNotValid', {
    vi: 'Kỳ báo cáo này chưa bắt đầu. Hãy mở kỳ khi đã đến ngày đầu kỳ.',
    en: 'This period has not begun. Open it on its first day.',
  });

export const reportLocked = (): Refusal<'ReportLocked'> =>
  refuse('ReportLocked', {
    vi: 'Kỳ báo cáo đã khoá sổ. Muốn nộp lại, hãy đề nghị cấp trên mở ngoại lệ có nêu lý do.',
    en: 'The period is locked. To hand in again, ask the level above to open an exception with a reason.',
  });

export const reportsWaiting = (count: number): Refusal<'ReportsWaiting'> =>
  refuse('ReportsWaiting', {
    vi: `Còn ${count} báo cáo đã nộp chưa được xử lý. Hãy chấp nhận hoặc trả lại trước khi khoá sổ.`,
    en: `${count} reports wait for a decision. Accept or return them before locking.`,
  });

const reasonNotValid = (): Refusal<'ReasonNotValid'> =>
  refuse('ReasonNotValid', {
    vi: 'Hãy nêu lý do, từ 1 đến 500 ký tự, không ghi dữ liệu cá nhân.',
    en: 'Give the reason in 1–500 characters, without personal data.',
  });

/** A decision without words explains nothing to those who come later. */
export const readReason = (reason: string): string | Refusal<'ReasonNotValid'> => {
  const text = reason.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return text !== '' && text.length <= 500 ? text : reasonNotValid();
};

const exceptionDaysMax = 31;

/** An exception is open from today for a month at most. */
export const checkExceptionDays = (
  openUntil: CalendarDay,
  today: CalendarDay,
): Refusal<'ReportPeriodNotValid'> | undefined =>
  openUntil < today || openUntil > addDays(today, exceptionDaysMax)
    ? refuse('ReportPeriodNotValid', {
        vi: `Ngoại lệ được mở từ hôm nay đến tối đa ${exceptionDaysMax} ngày. Hãy chọn ngày khác.`,
        en: `An exception is open from today for ${exceptionDaysMax} days at most. Choose another day.`,
      })
    : undefined;
