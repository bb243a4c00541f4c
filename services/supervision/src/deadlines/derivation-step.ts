import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Message } from '@mttq/kernel/refusal';
import type { CountUnit, DeadlineRule } from '../deadline-rules/deadline-rule.ts';

/** What a step of a derivation says. */
export type StepKind =
  | 'START'
  | 'RULE'
  | 'CALENDAR'
  | 'SKIP'
  | 'PAUSE'
  | 'MAKE_UP_DAY'
  | 'COUNT'
  | 'EXTEND'
  | 'MOVE'
  | 'OPEN'
  | 'RESULT';

/** One sentence of the explanation of a date, in both languages. `day`: the date that the step arrives at, if any. */
export type Step = { readonly kind: StepKind; readonly day: CalendarDay | null } & Message;

/** Days in a row that do not count. */
export type SkippedRun = { readonly from: CalendarDay; readonly to: CalendarDay; readonly count: number };

const vi = (day: CalendarDay): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

const unitNames: Readonly<Record<CountUnit, Message>> = {
  CALENDAR_DAY: { vi: 'ngày', en: 'calendar days' },
  WORKING_DAY: { vi: 'ngày làm việc', en: 'working days' },
  MONTH: { vi: 'tháng', en: 'months' },
};

const step = (kind: StepKind, day: CalendarDay | null, words: readonly [vi: string, en: string]): Step => ({
  kind,
  day,
  vi: words[0],
  en: words[1],
});

const span = ({ from, to, count }: SkippedRun): Message => ({
  vi: from === to ? `${vi(from)} (1 ngày)` : `${vi(from)} – ${vi(to)} (${count} ngày)`,
  en: from === to ? `${from} (1 day)` : `${from} to ${to} (${count} days)`,
});

/** The sentences that explain a date; each is true by itself and can be checked with a calendar in the hand. */
export const say = {
  start: (from: CalendarDay, rule: DeadlineRule): Step =>
    step('START', from, [
      `Tính từ ngày ${vi(from)}: ${rule.countedFromVi}.`,
      `Counted from ${from}: ${rule.countedFromEn}.`,
    ]),
  rule: (rule: DeadlineRule, count: number): Step => {
    const unit = unitNames[rule.unit];
    const [sideVi, sideEn] = rule.direction === 'AFTER' ? ['sau', 'after'] : ['trước', 'before'];
    return step('RULE', null, [
      `${rule.ruleSet}, bản ${rule.version}: ${rule.subjectVi}, ${count} ${unit.vi} ${sideVi} ngày đó. Căn cứ: ${rule.source} (${rule.confidence}).`,
      `${rule.ruleSet}, version ${rule.version}: ${rule.subjectEn}, ${count} ${unit.en} ${sideEn} that day. Source: ${rule.source} (${rule.confidence}).`,
    ]);
  },
  calendar: (year: number, version: number, isNational: boolean): Step =>
    step('CALENDAR', null, [
      `Lịch nghỉ năm ${year}, bản ${version} (${isNational ? 'toàn quốc' : 'của địa phương'}).`,
      `Holiday calendar of ${year}, version ${version} (${isNational ? 'national' : 'local'}).`,
    ]),
  noCalendar: (year: number): Step =>
    step('CALENDAR', null, [
      `Chưa có lịch nghỉ năm ${year}: chỉ trừ thứ Bảy và Chủ nhật.`,
      `No holiday calendar of ${year} is on record: only Saturdays and Sundays are left out.`,
    ]),
  skip: (run: SkippedRun, why: readonly Message[]): Step =>
    step('SKIP', run.to, [
      `Không tính ${span(run).vi}: ${why.map((name) => name.vi).join(', ')}.`,
      `Left out ${span(run).en}: ${why.map((name) => name.en).join(', ')}.`,
    ]),
  pause: (run: SkippedRun, reason: string): Step =>
    step('PAUSE', run.to, [
      `Không tính ${span(run).vi}: tạm dừng, ${reason}.`,
      `Left out ${span(run).en}: paused, ${reason}.`,
    ]),
  makeUpDay: (day: CalendarDay, name: Message): Step =>
    step('MAKE_UP_DAY', day, [`Có tính ${vi(day)}: ${name.vi}.`, `Counted ${day}: ${name.en}.`]),
  count: (day: CalendarDay, count: number, unit: CountUnit): Step =>
    step('COUNT', day, [
      `Đếm đủ ${count} ${unitNames[unit].vi}: đến ngày ${vi(day)}.`,
      `${count} ${unitNames[unit].en} counted: ${day}.`,
    ]),
  shortMonth: (day: CalendarDay, wanted: number): Step =>
    step('COUNT', day, [
      `Tháng này không có ngày ${wanted}: lấy ngày cuối tháng ${vi(day)}.`,
      `This month has no day ${wanted}: its last day is taken, ${day}.`,
    ]),
  extend: (count: number, unit: CountUnit, reason: string): Step =>
    step('EXTEND', null, [
      `Gia hạn ${count} ${unitNames[unit].vi}: ${reason}.`,
      `Extended by ${count} ${unitNames[unit].en}: ${reason}.`,
    ]),
  move: (from: CalendarDay, to: CalendarDay, why: Message): Step =>
    step('MOVE', to, [
      `${vi(from)} là ngày nghỉ (${why.vi}): chuyển sang ngày làm việc ${vi(to)}.`,
      `${from} is not worked (${why.en}): moved to the working day ${to}.`,
    ]),
  open: (since: CalendarDay, remaining: number, unit: CountUnit): Step =>
    step('OPEN', since, [
      `Đang tạm dừng từ ${vi(since)}: còn ${remaining} ${unitNames[unit].vi}.`,
      `Paused since ${since}: ${remaining} ${unitNames[unit].en} remain.`,
    ]),
  result: (day: CalendarDay): Step =>
    step('RESULT', day, [`Hạn: hết ngày ${vi(day)}.`, `Due by the end of ${day}.`]),
};
