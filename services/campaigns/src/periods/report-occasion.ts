import { addDays, type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

/** Why and of whom a form is asked on an occasion, and by when. */
export type ReportOccasion = {
  readonly requestId: string;
  readonly subject: string;
  readonly documentId: string | null;
  /** The last instant at which a report is timely. */
  readonly dueAt: Date;
  /** Reporters at and below these units are asked. */
  readonly askedUnitIds: readonly string[];
};

/** By a day for a thematic report (chuyên đề), by hours for an urgent one (đột xuất). */
export type OccasionDue = {
  readonly dueOn?: CalendarDay | null | undefined;
  readonly dueInHours?: number | null | undefined;
};

export const unitsMax = 100;
const hoursMax = 720;
const daysMax = 366;
const hourMs = 3_600_000;

export const occasionNotValid = (vi: string, en: string): Refusal<'ReportPeriodNotValid'> =>
  refuse('ReportPeriodNotValid', { vi, en });

export const reportsAsked = (): Refusal<'ReportsAlreadyAsked'> =>
  refuse('ReportsAlreadyAsked', {
    vi: 'Hôm nay đã yêu cầu báo cáo theo biểu mẫu này. Hãy dùng biểu mẫu khác hoặc yêu cầu vào ngày mai.',
    en: 'Reports in this form were asked for today already. Use another form, or ask again tomorrow.',
  });

/** The last instant at which a report is timely: the end of a day in Viet Nam, or so many hours from now. */
export const readDue = (
  { dueOn, dueInHours }: OccasionDue,
  now: Date,
): Date | Refusal<'ReportPeriodNotValid'> => {
  if ((dueOn == null) === (dueInHours == null))
    return occasionNotValid(
      'Hãy nêu hạn nộp bằng ngày hoặc bằng số giờ, một trong hai.',
      'Say by which day or within how many hours, one of them.',
    );
  if (dueInHours != null)
    return dueInHours >= 1 && dueInHours <= hoursMax
      ? new Date(now.getTime() + dueInHours * hourMs)
      : occasionNotValid(
          `Hạn nộp là từ 1 đến ${hoursMax} giờ.`,
          `A report is due within 1–${hoursMax} hours.`,
        );
  const today = dayInVietnam(now);
  const last = dueOn ?? today;
  return last >= today && last <= addDays(today, daysMax)
    ? new Date(startOfDayInVietnam(addDays(last, 1)).getTime() - 1)
    : occasionNotValid(
        `Hạn nộp là từ hôm nay đến tối đa ${daysMax} ngày.`,
        `A report is due between today and ${daysMax} days from now.`,
      );
};

/** Of what is asked, in 1–300 characters. */
export const readSubject = (subject: string): string | Refusal<'ReportPeriodNotValid'> => {
  const text = normaliseText(subject);
  return text !== '' && text.length <= 300
    ? text
    : occasionNotValid(
        'Hãy nêu nội dung yêu cầu, từ 1 đến 300 ký tự.',
        'Say what is asked for in 1–300 characters.',
      );
};

/** Whether a period asks reporters of a unit, given as itself and all above it. */
export const isAskedUnder = (
  { occasion }: { readonly occasion: ReportOccasion | null },
  units: readonly string[],
): boolean => occasion === null || units.some((id) => occasion.askedUnitIds.includes(id));
