import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { FormValues, ValueViolation, ValueWarning } from '../forms/form-values.ts';
import { dueOn } from '../forms/period.ts';
import type { ReporterKind, ReportForm } from '../forms/report-form.ts';
import { type PeriodStanding, reportLocked } from '../periods/report-period.ts';
import type { Reporter } from '../reporters/reporter.ts';

/** Stored states. OPEN (asked, nothing there) has no row; LOCKED follows from a lock of the period above. */
export type ReportState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'AGGREGATED';

/** What one reporter reports in one form for one period. */
export type Report = {
  readonly id: string;
  readonly formId: string;
  readonly formVersionId: string;
  readonly unitId: string;
  /** Ids of the units above: today, for rights; and on the last day of the period, for sums. */
  readonly path: string;
  readonly periodPath: string;
  readonly reporterKind: ReporterKind;
  readonly reporterId: string;
  readonly periodStart: CalendarDay;
  readonly periodEnd: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly state: ReportState;
  /** The submission that counts: the latest. */
  readonly submissionId: string | null;
  readonly submissionCount: number;
  readonly firstSubmittedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly isLate: boolean;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
};

/** A report as read: whether a lock above holds it. */
export type ReadReport = Report & { readonly isLocked: boolean };

/** One handing-in; all are kept. */
export type Submission = {
  readonly id: string;
  readonly reportId: string;
  readonly unitId: string;
  readonly path: string;
  readonly formVersionId: string;
  readonly place: number;
  readonly source: 'FORM' | 'SPREADSHEET';
  readonly numbers: FormValues['numbers'];
  readonly texts: FormValues['texts'];
  readonly warnings: readonly ValueWarning[];
  readonly isLate: boolean;
  readonly submittedAt: Date;
};

/** A report as it begins to exist. */
export const beginReport = (
  { form, reporter }: { readonly form: ReportForm; readonly reporter: Reporter },
  standing: PeriodStanding,
  { id, path }: { readonly id: string; readonly path: string },
): Report => {
  const { periodStart, periodEnd, occasion } = standing;
  return {
    id,
    formId: form.formId,
    formVersionId: form.id,
    unitId: reporter.unitId,
    path,
    periodPath: reporter.path,
    reporterKind: reporter.kind,
    reporterId: reporter.id,
    periodStart,
    periodEnd,
    dueOn: occasion ? dayInVietnam(occasion.dueAt) : dueOn({ end: periodEnd }, standing.due ?? form.due),
    state: 'DRAFT',
    submissionId: null,
    submissionCount: 0,
    firstSubmittedAt: null,
    submittedAt: null,
    isLate: false,
    reason: null,
    decidedAt: null,
  };
};

/** Whether a report handed in now is not timely: after the day on which it is due or, on an occasion, after the instant. */
export const isPastDue = (
  { dueOn: lastDay }: Pick<Report, 'dueOn'>,
  { occasion }: Pick<PeriodStanding, 'occasion'>,
  now: Date,
): boolean => (occasion === null ? dayInVietnam(now) > lastDay : now > occasion.dueAt);

/** The report with one more submission, which counts from now on. */
export const handIn = (
  report: Report,
  standing: Pick<PeriodStanding, 'occasion'>,
  { id: submissionId, now }: { readonly id: string; readonly now: Date },
): Report => ({
  ...report,
  state: 'SUBMITTED',
  submissionId,
  submissionCount: report.submissionCount + 1,
  firstSubmittedAt: report.firstSubmittedAt ?? now,
  submittedAt: now,
  // Timely is who handed in once by the due day; a later correction does not make it late.
  isLate: report.firstSubmittedAt === null ? isPastDue(report, standing, now) : report.isLate,
  reason: null,
});

/** Why entered values are no report, field by field. */
export type ReportValuesNotValid = Refusal<'ReportValuesNotValid'> & {
  readonly violations: readonly ValueViolation[];
};

export const reportNotFound = (): Refusal<'ReportNotFound'> =>
  refuse('ReportNotFound', {
    vi: 'Không có báo cáo này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such report is in your scope. Check the id.',
  });

const reportAccepted = (): Refusal<'ReportAlreadyAccepted'> =>
  refuse('ReportAlreadyAccepted', {
    vi: 'Báo cáo đã được chấp nhận. Muốn sửa, hãy đề nghị cấp trên trả lại báo cáo.',
    en: 'The report is accepted. To change it, ask the level above to return it.',
  });

const stateNotRight = (vi: string, en: string): Refusal<'ReportStateNotRight'> =>
  refuse('ReportStateNotRight', { vi, en });

export const valuesNotValid = (violations: readonly ValueViolation[]): ReportValuesNotValid => ({
  ...refuse('ReportValuesNotValid', {
    vi: `Có ${violations.length} chỗ cần sửa: ${violations[0]?.message.vi ?? ''}`,
    en: `${violations.length} values need correction: ${violations[0]?.message.en ?? ''}`,
  }),
  violations,
});

/** Whether a reporter may hand in now. An exception opens a locked period, and an accepted report, for one reporter. */
export const checkSubmission = (
  report: Pick<Report, 'state'> | undefined,
  { isLocked, isExcepted }: Pick<PeriodStanding, 'isLocked' | 'isExcepted'>,
): Refusal<'ReportLocked' | 'ReportAlreadyAccepted'> | undefined => {
  if (isExcepted) return undefined;
  if (isLocked) return reportLocked();
  return report?.state === 'ACCEPTED' || report?.state === 'AGGREGATED' ? reportAccepted() : undefined;
};

/** A draft is kept while nothing is handed in, and after it came back. */
export const checkDraft = (
  report: Pick<Report, 'state'> | undefined,
  standing: Pick<PeriodStanding, 'isLocked' | 'isExcepted'>,
): Refusal<'ReportLocked' | 'ReportAlreadyAccepted' | 'ReportStateNotRight'> | undefined =>
  report?.state === 'SUBMITTED'
    ? stateNotRight(
        'Báo cáo đã nộp. Hãy nộp lại bản mới, bản sau cùng được tính.',
        'The report is handed in. Hand in a new one: the latest counts.',
      )
    : checkSubmission(report, standing);

/** What waits for a decision can be accepted. */
export const checkAcceptance = (
  report: ReadReport,
): Refusal<'ReportLocked' | 'ReportStateNotRight'> | undefined =>
  report.state === 'SUBMITTED'
    ? undefined
    : stateNotRight(
        'Chỉ chấp nhận được báo cáo đang chờ xử lý (đã nộp). Hãy tải lại trạng thái.',
        'Only a report that is handed in and waits can be accepted. Read its state again.',
      );

/** What was handed in can be sent back, even when it was accepted, until the period is locked. */
export const checkReturn = (
  report: ReadReport,
): Refusal<'ReportLocked' | 'ReportStateNotRight'> | undefined => {
  if (report.state === 'DRAFT' || report.state === 'RETURNED')
    return stateNotRight(
      'Báo cáo chưa nộp hoặc đã trả lại. Hãy tải lại trạng thái.',
      'The report is not handed in, or was sent back before. Read its state again.',
    );
  return report.isLocked && report.state !== 'SUBMITTED' ? reportLocked() : undefined;
};

export const tooManyReports = (max: number): Refusal<'ReportsNotOfOneUnit'> =>
  refuse('ReportsNotOfOneUnit', {
    vi: `Mỗi lần xử lý từ 1 đến ${max} báo cáo do cùng một đơn vị có thẩm quyền xử lý.`,
    en: `Decide on 1–${max} reports at a time, all waiting with the same unit.`,
  });
