import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { WorkingCalendar } from '../calendars/working-calendar.ts';
import type { DeadlineRule } from '../deadline-rules/deadline-rule.ts';
import { derive, type Extension, type Pause, type Term } from './derivation.ts';
import type { Step } from './derivation-step.ts';

export type DeadlineState = 'RUNNING' | 'PAUSED' | 'MET' | 'CANCELLED';

/** Why a date was written down anew. */
export type DeadlineCause =
  | 'STARTED'
  | 'PAUSED'
  | 'RESUMED'
  | 'EXTENDED'
  | 'CALENDAR_CHANGED'
  | 'MET'
  | 'CANCELLED';

/** What a deadline is about: a recommendation, a petition, a case. */
export type Subject = { readonly kind: string; readonly id: string };

/** A date that something is due on, with all that it follows from. OVERDUE is not kept: it is computed from the day. */
export type Deadline = {
  readonly id: string;
  readonly subject: Subject;
  readonly unitId: string;
  readonly path: string;
  readonly isPublic: boolean;
  readonly rule: DeadlineRule;
  readonly from: CalendarDay;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Extension[];
  readonly state: DeadlineState;
  readonly dueOn: CalendarDay | null;
  readonly remaining: number | null;
  readonly steps: readonly Step[];
  readonly calendarIds: readonly string[];
  readonly startedAt: Date;
  /** Day on which it was met or cancelled. */
  readonly endedOn: CalendarDay | null;
};

/** One line of the history of a deadline: the date before, the date after, and why. */
export type DeadlineMove = {
  readonly deadlineId: string;
  readonly place: number;
  readonly cause: DeadlineCause;
  readonly on: CalendarDay;
  readonly reason: string | null;
  readonly oldDueOn: CalendarDay | null;
  readonly newDueOn: CalendarDay | null;
  readonly recordedAt: Date;
};

export type StateForbids = Refusal<'DeadlineStateForbids'>;

export const deadlineNotFound = (): Refusal<'DeadlineNotFound'> =>
  refuse('DeadlineNotFound', {
    vi: 'Không có thời hạn này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such deadline is in your scope. Check the id.',
  });

const stateForbids = (vi: string, en: string): StateForbids => refuse('DeadlineStateForbids', { vi, en });

const dayNotValid = (vi: string, en: string): Refusal<'DayNotValid'> => refuse('DayNotValid', { vi, en });

const termOf = ({ rule, from, pauses, extensions }: Deadline): Term => ({ rule, from, pauses, extensions });

/** Computes the date of a deadline anew, with what it follows from now. */
export const recompute = (deadline: Deadline, calendar: WorkingCalendar): Deadline => {
  const { dueOn, remaining, steps, calendarIds } = derive(termOf(deadline), calendar);
  return { ...deadline, dueOn, remaining, steps, calendarIds };
};

/** Whether the day has passed without an end. */
export const isOverdue = ({ state, dueOn }: Pick<Deadline, 'state' | 'dueOn'>, today: CalendarDay): boolean =>
  state === 'RUNNING' && dueOn !== null && dueOn < today;

const ended = (): StateForbids => stateForbids('Thời hạn này đã kết thúc.', 'This deadline has ended.');

/** From `on` no day counts until it is resumed. */
export const pause = (
  deadline: Deadline,
  { on, reason }: { on: CalendarDay; reason: string },
): Deadline | StateForbids | Refusal<'DayNotValid'> => {
  if (deadline.state === 'PAUSED')
    return stateForbids('Thời hạn đang tạm dừng.', 'The deadline is paused already.');
  if (deadline.state !== 'RUNNING') return ended();
  if (deadline.rule.direction === 'BEFORE')
    return stateForbids(
      'Thời hạn tính lùi từ một sự kiện thì không tạm dừng được; hãy đổi ngày của sự kiện.',
      'A deadline counted back from an event cannot be paused; change the day of the event.',
    );
  const last = deadline.pauses.at(-1)?.until ?? null;
  if (on <= deadline.from || (last !== null && on < last) || (deadline.dueOn !== null && on > deadline.dueOn))
    return dayNotValid(
      'Ngày tạm dừng phải sau ngày bắt đầu, sau lần tạm dừng trước và không sau ngày hết hạn.',
      'A pause begins after the first day and after the pause before, and not after the due day.',
    );
  return { ...deadline, state: 'PAUSED', pauses: [...deadline.pauses, { from: on, until: null, reason }] };
};

/** `on` is the first day that counts again. */
export const resume = (
  deadline: Deadline,
  { on }: { on: CalendarDay },
): Deadline | StateForbids | Refusal<'DayNotValid'> => {
  const open = deadline.pauses.at(-1);
  if (deadline.state !== 'PAUSED' || open === undefined)
    return deadline.state === 'RUNNING'
      ? stateForbids('Thời hạn không bị tạm dừng.', 'The deadline is not paused.')
      : ended();
  if (on <= open.from)
    return dayNotValid(
      'Ngày tiếp tục phải sau ngày tạm dừng.',
      'Counting resumes after the day of the pause.',
    );
  const pauses = [...deadline.pauses.slice(0, -1), { ...open, until: on }];
  return { ...deadline, state: 'RUNNING', pauses };
};

const extensionMax = 366;

/** Adds time, before the due day has passed. */
export const extend = (
  deadline: Deadline,
  extension: Extension,
  today: CalendarDay,
): Deadline | StateForbids | Refusal<'ExtensionNotValid'> => {
  if (deadline.state !== 'RUNNING' && deadline.state !== 'PAUSED') return ended();
  if (isOverdue(deadline, today))
    return stateForbids(
      'Đã quá hạn: gia hạn phải quyết định trước ngày hết hạn.',
      'It is overdue: an extension is decided before the due day.',
    );
  if (deadline.rule.direction === 'BEFORE')
    return stateForbids(
      'Thời hạn tính lùi từ một sự kiện thì không gia hạn được; hãy đổi ngày của sự kiện.',
      'A deadline counted back from an event cannot be extended; change the day of the event.',
    );
  const { count, unit } = extension;
  const most = unit === 'MONTH' ? 12 : extensionMax;
  if (!Number.isInteger(count) || count < 1 || count > most)
    return refuse('ExtensionNotValid', {
      vi: `Gia hạn từ 1 đến ${extensionMax} ngày hoặc từ 1 đến 12 tháng.`,
      en: `An extension has 1–${extensionMax} days or 1–12 months.`,
    });
  return { ...deadline, extensions: [...deadline.extensions, extension] };
};

/** Ends it: what was due has happened, or is not wanted any more. */
export const end = (
  deadline: Deadline,
  { state, on }: { state: 'MET' | 'CANCELLED'; on: CalendarDay },
): Deadline | StateForbids =>
  deadline.state === 'RUNNING' || deadline.state === 'PAUSED' ? { ...deadline, state, endedOn: on } : ended();
